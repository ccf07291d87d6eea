import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { type RawTownship, type TownshipRow, townshipColumns, townshipOf } from './township-row.ts';

export const townshipsBearingCodes = statement<
  [codes: string, year: number],
  RawTownship & { asked: string }
>(
  `SELECT asked.value AS asked, ${townshipColumns}
   FROM json_each(?1) AS asked
   JOIN division_version AS v ON v.id = (
     SELECT n.id FROM division_version AS n
     WHERE n.division_id = (
       SELECT b.division_id FROM division_version AS b WHERE b.code = asked.value AND b.kind IS NOT NULL
       ORDER BY b.last_year DESC LIMIT 1)
     ORDER BY (n.first_year <= ?2 AND ?2 <= n.last_year) DESC, n.last_year DESC, n.first_year DESC LIMIT 1)
   JOIN division AS d ON d.id = v.division_id
   ORDER BY asked.key`,
);

const now = 9999;

/**
 * The townships of codes, codes of the past included, keyed by the code that was asked: each as it stood in the year,
 * else as it stands last. A code that nobody bore is absent.
 */
export function townshipsOfCodes(
  database: Database,
  codes: readonly string[],
  year: number = now,
): ReadonlyMap<string, TownshipRow> {
  const rows = townshipsBearingCodes.all(database, JSON.stringify(codes), year);
  return new Map(rows.map((row) => [row.asked, townshipOf(row)]));
}
