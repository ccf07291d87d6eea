import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Ids are dense in code order with room between two, so that a newcomer still lies beside its neighbours on disk. */
const room = 16;

const lastId = statement<[], { id: number | null }>('SELECT max(id) AS id FROM division');
// Within a province: a unit may bear several codes, so the last id before a code is not that of the last code before it.
const lastIdBefore = statement<[code: string], { id: number | null }>(
  `SELECT max(division_id) AS id FROM division_version
   WHERE code >= substr(?1, 1, 2) AND code < ?1`,
);
const idOfLastCodeBefore = statement<[code: string], { id: number }>(
  'SELECT division_id AS id FROM division_version WHERE code < ? ORDER BY code DESC LIMIT 1',
);
const nextTaken = statement<[id: number], { id: number | null }>(
  'SELECT min(id) AS id FROM division WHERE id > ?',
);

/** The ids of the first units ever, in code order. */
export function firstDivisionIds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * room);
}

/** The id of a later unit: half way between the unit before it in code order and the next id, or behind the last. */
export function nextDivisionId(database: Database, code: string): number {
  const last = lastId.get(database)?.id ?? 0;
  const before =
    lastIdBefore.get(database, code)?.id ?? idOfLastCodeBefore.get(database, code)?.id ?? 0;
  const after = nextTaken.get(database, before)?.id ?? null;
  if (after === null || after - before < 2) return last + room;
  return Math.floor((before + after) / 2);
}
