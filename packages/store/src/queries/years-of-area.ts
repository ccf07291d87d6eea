import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** From the townships of the area to their reports and ledgers (hence CROSS JOIN): never through those of a country. */
export const yearsWithReportsInside = statement<[area: string], { readonly year: number }>(
  `SELECT DISTINCT r.year
   FROM division_version AS v CROSS JOIN report AS r ON r.township_id = v.division_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL
   UNION
   SELECT l.year
   FROM division_version AS v CROSS JOIN ledger_value AS l ON l.township_id = v.division_id
   JOIN ledger AS f ON f.id = l.ledger_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':' AND f.undone_at IS NULL
   ORDER BY year`,
);

/** The years of which any township of an area (2, 4, 6 or 9 digits) has a current report or a figure of a ledger, ascending. */
export function yearsOfArea(database: Database, area: string): number[] {
  return yearsWithReportsInside.all(database, area).map(({ year }) => year);
}
