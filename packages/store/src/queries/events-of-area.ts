import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type DivisionEventRow, eventsOfTownships } from './events-of-townships.ts';

/** What happened to townships of an area; `declared` says who entered it, null for what came with the bundled list. */
export interface AreaEvent extends DivisionEventRow {
  readonly declared: {
    readonly id: number;
    readonly author: string;
    readonly recordedAt: string;
  } | null;
}

export const unitsEverInArea = statement<[area: string], { id: number }>(
  `SELECT DISTINCT division_id AS id FROM division_version
   WHERE kind IS NOT NULL AND code >= ?1 AND code < ?1 || ':' ORDER BY id`,
);
export const changeOfEvent = statement<
  [event: number],
  { id: number; author: string; recordedAt: string }
>('SELECT id, author, recorded_at AS recordedAt FROM division_change WHERE event_id = ?');

/** Every event of townships that ever stood in an area (2, 4 or 6 digits), the newest first. */
export function eventsOfArea(database: Database, area: string): readonly AreaEvent[] {
  const units = unitsEverInArea.all(database, area).map(({ id }) => id);
  return eventsOfTownships(database, units)
    .map((event) => ({ ...event, declared: changeOfEvent.get(database, event.id) ?? null }))
    .reverse();
}
