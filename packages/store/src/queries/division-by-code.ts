import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type DivisionRow, divisionColumns, divisionOf, type RawDivision } from './division-row.ts';

export const divisionOfCode = statement<[code: string], RawDivision>(
  `SELECT ${divisionColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.code = ? ORDER BY v.last_year DESC, v.first_year DESC LIMIT 1`,
);

/**
 * The division of a code, or null. A code of the past resolves too: to the version that bore it, whose `currentCode`
 * says where the unit stands now.
 */
export function divisionByCode(database: Database, code: string): DivisionRow | null {
  const raw = divisionOfCode.get(database, code);
  return raw === undefined ? null : divisionOf(database, raw);
}
