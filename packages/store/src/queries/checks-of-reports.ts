import type { ReportCheck } from '@xiangjian/indicators';
import type { Database } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

/** A relation of one report that does not hold. */
export interface StoredCheck extends ReportCheck {
  readonly reportId: number;
}

export const checksOfNewestRuns = statement<
  [reports: string],
  Omit<StoredCheck, 'indicators'> & { indicators: string }
>(
  `SELECT r.value AS reportId, c.name, c.severity, c.message_zh AS messageZh, c.message_en AS messageEn, c.indicators
   FROM json_each(?) AS r
   CROSS JOIN report_check AS c
     ON c.run_id = (SELECT max(x.id) FROM extraction_run AS x WHERE x.report_id = r.value)
   ORDER BY r.key, c.position`,
);

/** The relations that do not hold in these reports, in the order in which reports and checks stand. */
export function checksOfReports(database: Database, reports: readonly number[]): StoredCheck[] {
  return checksOfNewestRuns
    .all(database, JSON.stringify(reports))
    .map((row) => ({ ...row, indicators: JSON.parse(row.indicators) }));
}
