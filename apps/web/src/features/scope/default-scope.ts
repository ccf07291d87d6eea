import type { ReportingArea } from '@xiangjian/contract';

/** The area with the most reports, the first of them by code. */
export function areaToBeginWith(areas: readonly ReportingArea[]): ReportingArea | undefined {
  return [...areas].sort((a, b) => b.reports - a.reports || a.code.localeCompare(b.code))[0];
}

/** The year with the most reports, the latest of them; null without any. */
export function yearToBeginWith(counts: ReadonlyMap<number, number>): number | null {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return first?.[0] ?? null;
}
