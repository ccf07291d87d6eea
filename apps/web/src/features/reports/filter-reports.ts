import type { ReportSummary } from '@xiangjian/contract';
import type { ReportsQuestion } from './get-reports.ts';

/** The reports that a question names, by the same rules as the server: part of a title or township name. */
export function filterReports(
  reports: readonly ReportSummary[],
  { township, years, q }: ReportsQuestion,
): ReportSummary[] {
  const part = q?.trim().toLowerCase() ?? '';
  return reports.filter(
    (report) =>
      (township === undefined || report.township.code === township) &&
      (years === undefined || years.includes(report.year)) &&
      (part === '' ||
        report.title.toLowerCase().includes(part) ||
        report.township.name.toLowerCase().includes(part)),
  );
}
