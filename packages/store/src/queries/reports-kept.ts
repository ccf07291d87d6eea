import { isOfSample } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** From the townships of an area to their reports (hence CROSS JOIN): never through those of a country. */
export const anyReportInside = statement<[area: string], { readonly found: number }>(
  `SELECT 1 AS found
   FROM division_version AS v CROSS JOIN report AS r ON r.township_id = v.division_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':'
     AND r.superseded_at IS NULL AND r.withdrawn_at IS NULL LIMIT 1`,
);
export const anyLedgerFigureInside = statement<[area: string], { readonly found: number }>(
  `SELECT 1 AS found
   FROM division_version AS v CROSS JOIN ledger_value AS l ON l.township_id = v.division_id
   JOIN ledger AS f ON f.id = l.ledger_id
   WHERE v.kind IS NOT NULL AND v.code >= ?1 AND v.code < ?1 || ':' AND f.undone_at IS NULL LIMIT 1`,
);

/**
 * Whether reports of an area are kept here at all. They are not where its figures came through ledgers alone: what was published
 * there is not known, and a missing report says nothing of the townships.
 */
export function areReportsKept(database: Database, area: string): boolean {
  if (isOfSample(area)) return false;
  if (anyReportInside.get(database, area) !== undefined) return true;
  return anyLedgerFigureInside.get(database, area) === undefined;
}
