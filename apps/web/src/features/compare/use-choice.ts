import { useQuery } from '@tanstack/react-query';
import { firstCompared } from '@xiangjian/contract';
import { type IndicatorId, isIndicatorId } from '@xiangjian/indicators';
import { areasQuery } from '../../api/get-areas.ts';
import { useScope } from '../../view/use-scope.ts';
import { useView } from '../../view/use-view.ts';

/** The drawings of this place, the first one shown where the address names none. */
export const comparisons = [
  'rank',
  'spread',
  'funnel',
  'trend',
  'multi',
  'change',
  'scatter',
  'table',
] as const;

export type Comparison = (typeof comparisons)[number];

export interface Choice {
  readonly chart: Comparison;
  readonly indicators: readonly [IndicatorId, ...IndicatorId[]];
  /** Codes; empty where none was chosen. */
  readonly townships: readonly string[];
  readonly years: readonly number[];
  /** Years in which the area has a report. */
  readonly offeredYears: readonly number[];
}

/** What is compared, as the address says it. */
export function useChoice(): Choice {
  const view = useView();
  const { area, year } = useScope();
  const { data } = useQuery(areasQuery);
  const within = (data?.items ?? []).filter(
    ({ code }) => area.startsWith(code) || code.startsWith(area),
  );
  const reported = within.flatMap(({ years }) => years);
  const offeredYears = [...new Set([...reported, year])].sort((a, b) => a - b);
  const [first = firstCompared, ...others] = (view.indicators ?? []).filter(isIndicatorId);
  const chart = comparisons.find((name) => name === view.chart) ?? 'rank';
  return {
    chart,
    indicators: [first, ...others],
    townships: view.townships ?? [],
    years: view.years ?? (chart === 'change' ? lastTwo(offeredYears, year) : offeredYears),
    offeredYears,
  };
}

/** The year asked about and the one before it, as far as there is one. */
export function lastTwo(years: readonly number[], year: number): readonly number[] {
  const before = years.filter((one) => one < year);
  return before.length === 0 ? [year] : [Math.max(...before), year];
}
