import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { unknownReport } from '../reports/unknown-report.ts';

const place = statement<[report: number], { townshipId: number; year: number }>(
  'SELECT township_id AS townshipId, year FROM report WHERE id = ? AND withdrawn_at IS NULL',
);

/** The township and year of a report. Throws StoreError for one that is not stored. */
export function placeOfReport(
  database: Database,
  report: number,
): { readonly townshipId: number; readonly year: number } {
  const found = place.get(database, report);
  if (found === undefined) throw unknownReport(report);
  return found;
}
