import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { divisionPath } from './division-row.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';

/** A version of a township with the names above it, from the province down. */
export interface NamedTownship {
  readonly township: TownshipRow;
  readonly path: readonly string[];
}

export const townshipsBearingName = statement<[name: string], RawTownship>(
  `SELECT ${townshipColumns}
   FROM division_version AS v JOIN division AS d ON d.id = v.division_id
   WHERE v.name = ? AND v.kind IS NOT NULL ORDER BY v.code, v.first_year`,
);

/** Every version of a township that bears or bore this name, in code order. */
export function townshipsNamed(database: Database, name: string): NamedTownship[] {
  return townshipsBearingName.all(database, name).map((row) => ({
    township: townshipOf(row),
    path: divisionPath.all(database, row.code).map((above) => above.name),
  }));
}
