import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type DivisionRow, divisionColumns, divisionOf, type RawDivision } from './division-row.ts';

export const divisionsUnder = statement<
  [parent: string | null, limit: number, offset: number],
  RawDivision
>(
  `SELECT ${divisionColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.parent_code IS ? ORDER BY v.code, v.first_year LIMIT ? OFFSET ?`,
);
export const divisionsUnderCount = statement<[parent: string | null], { total: number }>(
  'SELECT count(*) AS total FROM division_version WHERE parent_code IS ?',
);

/** The divisions directly under an area, in code order, past ones included; without an area the provinces. */
export function divisionsOfArea(
  database: Database,
  parent: string | null,
  page: { readonly limit: number; readonly offset: number },
): { readonly total: number; readonly items: DivisionRow[] } {
  return {
    total: divisionsUnderCount.get(database, parent)?.total ?? 0,
    items: divisionsUnder
      .all(database, parent, page.limit, page.offset)
      .map((row) => divisionOf(database, row)),
  };
}
