import type { ComparedEvent } from '@xiangjian/compare';
import { type Database, eventsOfTownships } from '@xiangjian/store';

/** What happened to these units (ids), oldest first. */
export function comparedEvents(database: Database, units: readonly number[]): ComparedEvent[] {
  return eventsOfTownships(database, units).map(({ kind, date, from, to, document }) => ({
    kind,
    date,
    from: [...from],
    to: [...to],
    document,
  }));
}
