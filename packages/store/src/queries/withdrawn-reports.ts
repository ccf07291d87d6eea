import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import {
  type RawReport,
  type ReportRow,
  reportColumns,
  reportOf,
  reportTownship,
} from './report-row.ts';
import { unitsOfFilter } from './units-of-filter.ts';

/** A report whose import was taken back, with when, by whom and why. */
export interface WithdrawnReport {
  readonly report: ReportRow;
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

// A file that was imported again meanwhile needs no restoring.
const withdrawn = `r.withdrawn_at IS NOT NULL AND r.township_id IN (SELECT value FROM json_each(?1))
     AND NOT EXISTS (SELECT 1 FROM report AS s WHERE s.sha256 = r.sha256 AND s.withdrawn_at IS NULL)`;

export const withdrawnOfUnits = statement<
  [units: string, limit: number, offset: number],
  RawReport & { at: string; by: string; why: string }
>(
  `SELECT ${reportColumns}, r.withdrawn_at AS at, r.withdrawn_by AS by, r.withdrawn_why AS why
   FROM report AS r ${reportTownship}
   WHERE ${withdrawn} ORDER BY r.withdrawn_at DESC, r.id DESC LIMIT ?2 OFFSET ?3`,
);
export const withdrawnOfUnitsCount = statement<[units: string], { total: number }>(
  `SELECT count(*) AS total FROM report AS r WHERE ${withdrawn}`,
);

/** The withdrawn reports of an area (2, 4, 6 or 9 digits) that could be restored, the last withdrawn first. */
export function withdrawnReports(
  database: Database,
  {
    area,
    limit,
    offset,
  }: { readonly area: string; readonly limit: number; readonly offset: number },
): { readonly total: number; readonly items: WithdrawnReport[] } {
  const units = JSON.stringify(unitsOfFilter(database, { area }) ?? []);
  return {
    total: withdrawnOfUnitsCount.get(database, units)?.total ?? 0,
    items: withdrawnOfUnits
      .all(database, units, limit, offset)
      .map((row) => ({ report: reportOf(row), at: row.at, by: row.by, why: row.why })),
  };
}
