import type { Coverage } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { boundedMedianColumns, medianOf } from './bounded-median-columns.ts';
import {
  areaColumns,
  cellColumns,
  figuresShown,
  indicatorColumns,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { type Column, within } from './table.ts';

interface Line {
  readonly coverage: Coverage;
  readonly value: Coverage['values'][number];
}

const analysis: readonly Column<Line>[] = [
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
export function coverageTables(coverage: Coverage): AnswerTables {
  const { indicator, year, values } = coverage;
  return answerTables<Line>({
    about: {
      title: `披露情况：${indicator.label_zh}`,
      filters: usualFilters(coverage),
      methods: ['四分位：type 7，只用写明一个确数的值，不足5个不算'],
      coverage: { k: values.filter(({ lower }) => lower !== null).length, n: values.length },
      finding: null,
      indicators: [indicator.id],
    },
    rows: values.map((value) => ({ coverage, value })),
    analysis,
    display: [
      ...within(({ value }: Line) => value.township, townshipShown),
      figuresShown(indicator.id, ({ value }) => value),
    ],
    place: ({ value }) => ({ township: value.township.code, year, indicator: indicator.id }),
  });
}
