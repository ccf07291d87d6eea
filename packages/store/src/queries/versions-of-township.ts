import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';

export const versionsOfUnit = statement<[id: number], RawTownship>(
  `SELECT ${townshipColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.division_id = ? ORDER BY v.first_year, v.last_year`,
);
export const versionOfUnitInYear = statement<[id: number, year: number], RawTownship>(
  `SELECT ${townshipColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.division_id = ?1 AND v.first_year <= ?2 AND v.last_year >= ?2
   ORDER BY v.first_year DESC LIMIT 1`,
);

/** What a unit was called over time, oldest first. */
export function versionsOfTownship(database: Database, id: number): TownshipRow[] {
  return versionsOfUnit.all(database, id).map(townshipOf);
}

/** The unit as it stood on 31 December of a year, or null where it did not stand then. */
export function townshipInYear(database: Database, id: number, year: number): TownshipRow | null {
  const row = versionOfUnitInYear.get(database, id, year);
  return row === undefined ? null : townshipOf(row);
}
