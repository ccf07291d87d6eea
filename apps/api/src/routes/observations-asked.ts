import type { observationListQuery, observationListSchema } from '@xiangjian/contract';
import {
  type Database,
  type ObservationFilter,
  observationPage,
  observationStream,
} from '@xiangjian/store';
import type { z } from 'zod';
import { cursorOf, type ObservationCursor } from '../exporting/observation-cursor.ts';
import { observationViews } from '../viewing/observation-view.ts';
import { streamedObservations } from '../viewing/streamed-observation.ts';

type Query = z.output<typeof observationListQuery>;
type List = z.output<typeof observationListSchema>;
type Item = List['items'][number];

/**
 * A page of stored cells, by offset or behind a line; each says by which line the next page goes on. Masked by whoever serves
 * it.
 */
export function observationsAsked(
  database: Database,
  { limit, offset, after }: Query,
  filter: ObservationFilter,
): List {
  const cursor = cursorOf(database, after);
  if (cursor === null) {
    const { total, items } = observationPage(database, { ...filter, limit, offset });
    return pageOf(items.map(observationViews(database)), { total, limit, offset });
  }
  const { total } = observationPage(database, { ...filter, limit: 1, offset: 0 });
  const items = itemsBehind(database, filter, cursor, limit);
  return pageOf(items, { total, limit, offset: cursor.lines });
}

function itemsBehind(
  database: Database,
  filter: ObservationFilter,
  after: ObservationCursor,
  limit: number,
): Item[] {
  const items: Item[] = [];
  const stream = observationStream(database, filter, { sources: true, after });
  for (const row of streamedObservations(database, stream, { unmask: true })) {
    if (items.length === limit) break;
    items.push(row());
  }
  return items;
}

function pageOf(items: Item[], page: Pick<List, 'total' | 'limit' | 'offset'>): List {
  const last = items[items.length - 1];
  const lines = page.offset + items.length;
  const isLast = last === undefined || lines >= page.total;
  const next = isLast ? null : `${lines}-${last.township.code}-${last.year}-${last.indicator}`;
  return { ...page, next, items };
}
