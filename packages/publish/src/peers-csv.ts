import type { PeerRow, PeersAnswer } from '@xiangjian/contract';
import { amongLabels, changeChanceLabels, sideLabels, yardstickLabels } from './answer-labels.ts';
import { cellColumns, indicatorColumns, townshipColumns, yearColumn } from './columns.ts';
import { notRankedLabels, yesNo } from './labels.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly answer: PeersAnswer;
  readonly row: Omit<PeerRow, 'is_counted' | 'not_comparable' | 'nearness'> & Partial<PeerRow>;
  readonly isOwn: boolean;
}

const columns: readonly Column<Line>[] = [
  { label: '本乡镇', name: 'is_own', of: ({ isOwn }) => yesNo(isOwn) },
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ row }: Line) => row, [yearColumn]),
  ...within(({ answer }: Line) => answer.indicator, indicatorColumns),
  ...within(
    ({ answer, row }: Line) => ({ cell: row, indicator: answer.indicator.id }),
    cellColumns,
  ),
  {
    label: '计入参照值',
    name: 'is_counted',
    of: ({ row }) => (row.is_counted === undefined ? null : yesNo(row.is_counted)),
  },
  {
    label: '不可比原因',
    name: 'not_comparable_label',
    of: ({ row }) => (row.not_comparable == null ? null : notRankedLabels[row.not_comparable]),
  },
  { label: '不可比原因代码', name: 'not_comparable', of: ({ row }) => row.not_comparable ?? null },
  { label: '结构距离', name: 'distance', of: ({ row }) => row.nearness?.distance ?? null },
  {
    label: '结构距离下限',
    name: 'distance_lower',
    of: ({ row }) => row.nearness?.distance_lower ?? null,
  },
  {
    label: '结构距离上限',
    name: 'distance_upper',
    of: ({ row }) => row.nearness?.distance_upper ?? null,
  },
  { label: '相近理由', name: 'nearness', of: ({ row }) => row.nearness?.text_zh ?? null },
  { label: '比较对象', name: 'among_label', of: ({ answer }) => amongLabels[answer.among] },
  { label: '比较对象代码', name: 'among', of: ({ answer }) => answer.among },
  { label: '同类中位数', name: 'median', of: ({ answer }) => answer.median?.value ?? null },
  { label: '中位数样本', name: 'median_n', of: ({ answer }) => answer.median?.n ?? null },
  {
    label: '参照值',
    name: 'yardstick_label',
    of: ({ answer: { yardstick } }) => (yardstick === null ? null : yardstickLabels[yardstick.how]),
  },
  { label: '参照值代码', name: 'yardstick', of: ({ answer }) => answer.yardstick?.how ?? null },
  {
    label: '参照下限',
    name: 'yardstick_lower',
    of: ({ answer }) => answer.yardstick?.lower ?? null,
  },
  {
    label: '参照上限',
    name: 'yardstick_upper',
    of: ({ answer }) => answer.yardstick?.upper ?? null,
  },
  { label: '参照计入数', name: 'yardstick_k', of: ({ answer }) => answer.yardstick?.k ?? null },
  {
    label: '参照说明',
    name: 'yardstick_source',
    of: ({ answer }) => answer.yardstick?.label_zh ?? null,
  },
  {
    label: '本乡镇位置',
    name: 'side_label',
    of: ({ answer, isOwn }) => (!isOwn || answer.side === null ? null : sideLabels[answer.side]),
  },
  {
    label: '与参照之差',
    name: 'chance_label',
    of: ({ answer, isOwn }) =>
      !isOwn || answer.side === null ? null : changeChanceLabels[answer.chance],
  },
  {
    label: '达到目标值',
    name: 'is_reached',
    of: ({ answer, isOwn }) =>
      !isOwn || answer.is_reached === null ? null : yesNo(answer.is_reached),
  },
];

/** A township and its peers as a table: its own line first. */
export function peersCsv(answer: PeersAnswer, options: CsvOptions): string {
  const own = { ...answer.own, township: answer.township, year: answer.year };
  return csvOf(
    columns,
    [
      { answer, row: own, isOwn: true },
      ...answer.rows.map((row) => ({ answer, row, isOwn: false })),
    ],
    options,
  );
}
