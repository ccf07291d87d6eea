import { type Database, type ReportRow, reportSummary } from '@xiangjian/store';

/** A report that the store has just named by its id. */
export function storedReport(database: Database, id: number): ReportRow {
  const report = reportSummary(database, id);
  if (report === null) throw new Error(`report ${id} was stored and is not there`);
  return report;
}
