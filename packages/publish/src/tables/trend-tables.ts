import type { Trend, TrendPoint } from '@xiangjian/contract';
import type { AnswerTables } from './answer-tables.ts';
import { boundedMedianColumns } from './bounded-median-columns.ts';
import {
  cellColumns,
  chanceColumns,
  figuresShown,
  indicatorColumns,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { combinedColumns, combinedMethods } from './combined-columns.ts';
import { methodsOf } from './methods.ts';
import { referenceMethods } from './reference-methods.ts';
import { type Column, tableOf, within } from './table.ts';
import { trendChart } from './trend-chart.ts';

interface Line {
  readonly trend: Trend;
  readonly township: Trend['series'][number]['township'];
  readonly point: TrendPoint;
  readonly median: Trend['median'][number] | undefined;
}

const analysis: readonly Column<Line>[] = [
  ...within(({ township }: Line) => township, townshipColumns),
  ...within(({ point }: Line) => point, [yearColumn]),
  ...within(({ trend }: Line) => trend.indicator, indicatorColumns),
  ...within(
    ({ trend, point }: Line) => ({ cell: point, indicator: trend.indicator.id }),
    [...cellColumns, ...combinedColumns],
  ),
  ...within(({ point }: Line) => point, chanceColumns),
  { label: '与上点不可比原因', name: 'break_before', of: ({ point }) => point.break_before },
  { label: '同类中位数', name: 'median', of: ({ median }) => median?.value ?? null },
  { label: '中位数样本', name: 'median_n', of: ({ median }) => median?.n ?? null },
  ...within(({ median }: Line) => ({ bounded: median?.bounded ?? null }), boundedMedianColumns),
];

/** A trend as tables: for people a column a year, for programs a line a township and year, gaps with their status. */
export function trendTables(trend: Trend): AnswerTables {
  const { indicator, years, series, finding_zh } = trend;
  const lines = series.flatMap(({ township, points }) =>
    points.map((point): Line => {
      const median = trend.median.find(({ year }) => year === point.year);
      return { trend, township, point, median };
    }),
  );
  return {
    about: {
      title: `趋势：${indicator.label_zh}`,
      filters: [
        ['乡镇', series.map(({ township }) => township.name).join('、')],
        ['年度', `${years[0]}–${years[years.length - 1]}年`],
      ],
      methods: [
        ...methodsOf([indicator.id]),
        ...referenceMethods(trend.references),
        ...combinedMethods(lines.map(({ point }) => point)),
      ],
      coverage: { k: lines.filter(({ point }) => point.lower !== null).length, n: lines.length },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    display: tableOf(yearColumns(trend), series),
    analysis: tableOf(analysis, lines),
    chart: trendChart(trend),
    places: lines.map(({ township, point }) => ({
      township: township.code,
      year: point.year,
      indicator: indicator.id,
    })),
  };
}

function yearColumns({ indicator, years }: Trend): Column<Trend['series'][number]>[] {
  return [
    ...within((one: Trend['series'][number]) => one.township, townshipShown),
    ...years.map((year) =>
      figuresShown(
        indicator.id,
        ({ points }: Trend['series'][number]) => points.find((one) => one.year === year),
        `${year}年`,
      ),
    ),
  ];
}
