import type { ReportingArea } from '@xiangjian/contract';

/** The area with the most reports, the first of them by code. */
export function areaToBeginWith(areas: readonly ReportingArea[]): ReportingArea | undefined {
  return [...areas].sort((a, b) => b.reports - a.reports || a.code.localeCompare(b.code))[0];
}

// A year counts as reported once it has this share of the reports of the fullest year.
const almostAll = 0.8;

/** The latest year for which almost all reports are there: a last one that is still out does not hide a year. */
export function yearToBeginWith(counts: ReadonlyMap<number, number>): number | null {
  const most = Math.max(0, ...counts.values());
  const years = [...counts].filter(([, reports]) => reports >= most * almostAll);
  return years.length === 0 ? null : Math.max(...years.map(([year]) => year));
}
