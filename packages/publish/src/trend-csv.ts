import type { Trend, TrendPoint } from '@xiangjian/contract';
import { boundedMedianColumns } from './bounded-median-columns.ts';
import {
  cellColumns,
  chanceColumns,
  indicatorColumns,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly trend: Trend;
  readonly township: Trend['series'][number]['township'];
  readonly point: TrendPoint;
  readonly median: Trend['median'][number] | undefined;
}

const columns: readonly Column<Line>[] = [
  ...within(({ township }: Line) => township, townshipColumns),
  ...within(({ point }: Line) => point, [yearColumn]),
  ...within(({ trend }: Line) => trend.indicator, indicatorColumns),
  ...within(
    ({ trend, point }: Line) => ({ cell: point, indicator: trend.indicator.id }),
    cellColumns,
  ),
  ...within(({ point }: Line) => point, chanceColumns),
  { label: '与上点不可比原因', name: 'break_before', of: ({ point }) => point.break_before },
  { label: '同类中位数', name: 'median', of: ({ median }) => median?.value ?? null },
  { label: '中位数样本', name: 'median_n', of: ({ median }) => median?.n ?? null },
  ...within(({ median }: Line) => ({ bounded: median?.bounded ?? null }), boundedMedianColumns),
];

/** A trend as a table: one line a township and year, gaps included with their status. */
export function trendCsv(trend: Trend, options: CsvOptions): string {
  const lines = trend.series.flatMap(({ township, points }) =>
    points.map((point): Line => {
      const median = trend.median.find(({ year }) => year === point.year);
      return { trend, township, point, median };
    }),
  );
  return csvOf(columns, lines, options);
}
