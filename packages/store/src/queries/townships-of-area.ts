import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';

const inArea = `v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'`;

export const townshipsStandingInYear = statement<[area: string, year: number], RawTownship>(
  `SELECT ${townshipColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE ${inArea} AND v.first_year <= ?2 AND v.last_year >= ?2
   ORDER BY v.code`,
);
export const townshipsStandingNow = statement<[area: string], RawTownship>(
  `SELECT ${townshipColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE ${inArea} AND v.valid_to IS NULL
   ORDER BY v.code`,
);

/**
 * The townships of an area (2, 4, 6 or 9 digits) in code order: those that stood on 31 December of the year, units since
 * merged included; without a year those that stand now.
 */
export function townshipsOfArea(database: Database, area: string, year?: number): TownshipRow[] {
  const rows =
    year === undefined
      ? townshipsStandingNow.all(database, area)
      : townshipsStandingInYear.all(database, area, year);
  return rows.map(townshipOf);
}
