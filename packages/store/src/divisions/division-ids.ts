import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** Ids are dense in code order with room between two, so that a newcomer still lies beside its neighbours on disk. */
const room = 16;

const lastId = statement<[], { id: number | null }>('SELECT max(id) AS id FROM division');
const neighbourBefore = statement<[code: string], { id: number }>(
  'SELECT division_id AS id FROM division_version WHERE code < ? ORDER BY code DESC LIMIT 1',
);
const nextTaken = statement<[id: number], { id: number | null }>(
  'SELECT min(id) AS id FROM division WHERE id > ?',
);

/** The id of a new unit: half way between the unit before it in code order and the next id, or behind the last. */
export function nextDivisionId(database: Database, code: string): number {
  const last = lastId.get(database)?.id ?? 0;
  const before = neighbourBefore.get(database, code)?.id ?? 0;
  const after = nextTaken.get(database, before)?.id ?? null;
  if (after === null || after - before < 2) return last + room;
  return Math.floor((before + after) / 2);
}
