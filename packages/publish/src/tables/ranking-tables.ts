import type { Ranking, RankingRow } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { boundedMedianColumns } from './bounded-median-columns.ts';
import {
  areaColumns,
  cellColumns,
  chanceColumns,
  figuresShown,
  indicatorColumns,
  judgementColumns,
  partColumns,
  rankColumns,
  rankShown,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { combinedColumns, combinedMethods } from './combined-columns.ts';
import { basisLabels, judgementLabels, notRankedLabels, yesNo } from './labels.ts';
import { chanceMethods, comparisonRule } from './methods.ts';
import { formOf } from './print-figure.ts';
import { rankingChart } from './ranking-chart.ts';
import { referenceMethods } from './reference-methods.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly ranking: Ranking;
  readonly row: RankingRow;
}

const analysis: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ ranking }: Line) => ranking, [yearColumn]),
  ...within(({ ranking }: Line) => ranking.indicator, indicatorColumns),
  ...within(
    ({ ranking, row }: Line) => ({ cell: row, indicator: ranking.indicator.id }),
    [...cellColumns, ...combinedColumns],
  ),
  ...within(({ row }: Line) => row, partColumns),
  { label: '基数小', name: 'small_base', of: ({ row }) => yesNo(row.small_base) },
  ...within(({ row }: Line) => row, chanceColumns),
  ...within(({ row }: Line) => row, rankColumns),
  { label: '并列数', name: 'tied', of: ({ row }) => row.tied },
  { label: '参排组', name: 'rank_group', of: ({ row }) => row.rank_group },
  {
    label: '未排名原因',
    name: 'not_ranked_label',
    of: ({ row }) => (row.not_ranked === null ? null : notRankedLabels[row.not_ranked]),
  },
  { label: '未排名原因代码', name: 'not_ranked', of: ({ row }) => row.not_ranked },
  ...within(({ row }: Line) => row, judgementColumns),
  { label: '同类中位数', name: 'median', of: ({ ranking }) => ranking.median?.value ?? null },
  { label: '中位数样本', name: 'median_n', of: ({ ranking }) => ranking.median?.n ?? null },
  ...within(({ ranking }: Line) => ({ bounded: ranking.bounded_median }), boundedMedianColumns),
  {
    label: '排名区间方法',
    name: 'rank_interval',
    of: ({ ranking }) => ranking.method.rank_interval,
  },
  { label: '比较范围', name: 'peers', of: ({ ranking }) => ranking.peers },
  ...within(({ ranking }: Line) => ranking.area, areaColumns),
];

/** A ranking as tables: one line a township, ranked ones first. */
export function rankingTables(ranking: Ranking): AnswerTables {
  const { indicator, year, finding_zh, n_with_value, n_total, method } = ranking;
  const form = formOf(indicator.id);
  return answerTables<Line>({
    about: {
      title: `排名：${indicator.label_zh}`,
      filters: usualFilters(ranking),
      methods: [
        chanceMethods[comparisonRule(indicator.id)],
        method.rank_interval === 'simulated'
          ? `位次区间：按随机波动与措辞模拟${method.draws ?? 0}次，取${method.level * 100}%范围`
          : '位次区间：只由措辞（余、近、约）决定',
        ...referenceMethods(ranking.references),
        ...combinedMethods(ranking.rows),
      ].filter((text) => text !== ''),
      coverage: { k: n_with_value, n: n_total },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    rows: ranking.rows.map((row) => ({ ranking, row })),
    analysis,
    display: [
      ...within(({ row }: Line) => row.township, townshipShown),
      figuresShown(indicator.id, ({ row }) => row),
      shown('95%下限', ({ row }) => row.chance_lower, form),
      shown('95%上限', ({ row }) => row.chance_upper, form),
      ...within(({ row }: Line) => row, rankShown),
      shown('评判', ({ row }) => judgementLabels[row.judgement]),
      shown('口径', ({ row }) => (row.basis === null ? null : basisLabels[row.basis])),
      shown('说明', ({ row }) =>
        row.not_ranked === null ? null : notRankedLabels[row.not_ranked],
      ),
    ],
    chart: rankingChart(ranking),
    place: ({ row }) => ({ township: row.township.code, year, indicator: indicator.id }),
  });
}
