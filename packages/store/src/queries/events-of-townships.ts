import type { DivisionEventKind } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

interface EventSide {
  readonly code: string;
  readonly name: string;
}

/** What happened to divisions on a day; `unitIds` are the units on either side of it. */
export interface DivisionEventRow {
  readonly id: number;
  readonly kind: DivisionEventKind;
  readonly date: string;
  readonly from: readonly EventSide[];
  readonly to: readonly EventSide[];
  readonly document: string | null;
  readonly unitIds: readonly number[];
}

interface RawSide {
  readonly event: number;
  readonly kind: DivisionEventKind;
  readonly date: string;
  readonly document: string | null;
  readonly side: 'from' | 'to';
  readonly code: string;
  readonly name: string;
  readonly unit: number;
}

export const sidesOfEvents = statement<[units: string], RawSide>(
  `SELECT e.id AS event, e.kind, e.date, e.document, s.side, s.code, s.name, s.division_id AS unit
   FROM division_event AS e JOIN division_event_side AS s ON s.event_id = e.id
   WHERE e.id IN (
     SELECT event_id FROM division_event_side WHERE division_id IN (SELECT value FROM json_each(?)))
   ORDER BY e.date, e.id, s.side, s.code`,
);

/** The events in which these units (ids) take part, oldest first. */
export function eventsOfTownships(
  database: Database,
  units: readonly number[],
): DivisionEventRow[] {
  const sides = Map.groupBy(sidesOfEvents.all(database, JSON.stringify(units)), (row) => row.event);
  return [...sides.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const of = (side: 'from' | 'to') =>
      rows.filter((row) => row.side === side).map(({ code, name }) => ({ code, name }));
    const { event: id, kind, date, document } = first;
    const unitIds = [...new Set(rows.map((row) => row.unit))].sort((a, b) => a - b);
    return [{ id, kind, date, from: of('from'), to: of('to'), document, unitIds }];
  });
}
