import type { Coverage } from '@xiangjian/contract';
import { boundedMedianColumns, medianOf } from './bounded-median-columns.ts';
import {
  areaColumns,
  cellColumns,
  indicatorColumns,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly coverage: Coverage;
  readonly value: Coverage['values'][number];
}

const columns: readonly Column<Line>[] = [
  ...within(({ value }: Line) => value.township, townshipColumns),
  ...within(({ coverage }: Line) => coverage, [yearColumn]),
  ...within(({ coverage }: Line) => coverage.indicator, indicatorColumns),
  ...within(
    ({ coverage, value }: Line) => ({ cell: value, indicator: coverage.indicator.id }),
    cellColumns,
  ),
  { label: '下四分位', name: 'q1', of: ({ coverage }) => coverage.quartiles?.q1 ?? null },
  { label: '中位数', name: 'median', of: ({ coverage }) => coverage.quartiles?.median ?? null },
  { label: '上四分位', name: 'q3', of: ({ coverage }) => coverage.quartiles?.q3 ?? null },
  { label: '四分位样本', name: 'quartiles_n', of: ({ coverage }) => coverage.quartiles?.n ?? null },
  ...within(({ coverage }: Line) => medianOf(coverage.bounded), boundedMedianColumns),
  ...within(({ coverage }: Line) => coverage.area, areaColumns),
];

/** Who states an indicator in its year: one line a township, with the quartiles of all. */
export function coverageCsv(coverage: Coverage, options: CsvOptions): string {
  return csvOf(
    columns,
    coverage.values.map((value) => ({ coverage, value })),
    options,
  );
}
