import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Ids are dense in code order with room between two, so that a newcomer still lies beside its neighbours on disk. */
const room = 16;

const lastId = statement<[], { id: number | null }>('SELECT max(id) AS id FROM division');
const neighbourBefore = statement<[code: string], { id: number }>(
  'SELECT division_id AS id FROM division_version WHERE code < ? ORDER BY code DESC LIMIT 1',
);
const neighbourAfter = statement<[code: string], { id: number }>(
  'SELECT division_id AS id FROM division_version WHERE code > ? ORDER BY code LIMIT 1',
);
const isTaken = statement<[id: number], { id: number }>('SELECT id FROM division WHERE id = ?');

/** The id of a new unit: behind the last, or half way between the neighbours of its code where there is room. */
export function nextDivisionId(database: Database, code: string): number {
  const last = lastId.get(database)?.id ?? 0;
  const after = neighbourAfter.get(database, code);
  if (after === undefined) return last + room;
  const before = neighbourBefore.get(database, code)?.id ?? 0;
  const middle = Math.floor((before + after.id) / 2);
  const fits = middle > before && middle < after.id && isTaken.get(database, middle) === undefined;
  return fits ? middle : last + room;
}
