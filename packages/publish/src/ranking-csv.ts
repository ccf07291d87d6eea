import type { Ranking, RankingRow } from '@xiangjian/contract';
import { boundedMedianColumns } from './bounded-median-columns.ts';
import {
  areaColumns,
  cellColumns,
  chanceColumns,
  indicatorColumns,
  judgementColumns,
  partColumns,
  rankColumns,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { notRankedLabels, yesNo } from './labels.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly ranking: Ranking;
  readonly row: RankingRow;
}

const columns: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ ranking }: Line) => ranking, [yearColumn]),
  ...within(({ ranking }: Line) => ranking.indicator, indicatorColumns),
  ...within(
    ({ ranking, row }: Line) => ({ cell: row, indicator: ranking.indicator.id }),
    cellColumns,
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

/** A ranking as a table: one line a township, ranked ones first. */
export function rankingCsv(ranking: Ranking, options: CsvOptions): string {
  return csvOf(
    columns,
    ranking.rows.map((row) => ({ ranking, row })),
    options,
  );
}
