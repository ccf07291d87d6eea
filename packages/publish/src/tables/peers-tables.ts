import type { PeerRow, PeersAnswer } from '@xiangjian/contract';
import { amongLabels, changeChanceLabels, sideLabels, yardstickLabels } from './answer-labels.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import {
  cellColumns,
  indicatorColumns,
  townshipColumns,
  townshipShown,
  yearColumn,
} from './columns.ts';
import { notRankedLabels, yesNo } from './labels.ts';
import { labelWithUnit } from './print-figure.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly answer: PeersAnswer;
  readonly row: Omit<PeerRow, 'is_counted' | 'not_comparable' | 'nearness'> & Partial<PeerRow>;
  readonly isOwn: boolean;
}

const analysis: readonly Column<Line>[] = [
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

/** A township and its peers as tables: its own line first. */
export function peersTables(answer: PeersAnswer): AnswerTables {
  const { township, indicator, year, among, rows, yardstick, finding_zh } = answer;
  const own: Line = {
    answer,
    row: { ...answer.own, township, year },
    isOwn: true,
  };
  return answerTables<Line>({
    about: {
      title: `与谁比：${township.name} ${indicator.label_zh}`,
      filters: [
        ['乡镇', `${township.county}${township.name}（${township.code}）`],
        ['年度', `${year}年`],
        ['比较对象', amongLabels[among]],
      ],
      methods: [yardstick === null ? '没有参照值' : `参照值：${yardstick.label_zh}`],
      coverage: { k: rows.filter(({ is_counted }) => is_counted).length, n: rows.length },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    rows: [own, ...rows.map((row): Line => ({ answer, row, isOwn: false }))],
    analysis,
    display: [
      ...within(({ row }: Line) => row.township, townshipShown),
      shown('年度', ({ row }) => row.year),
      shown('本乡镇', ({ isOwn }) => yesNo(isOwn)),
      shown(labelWithUnit(indicator.id), ({ row }) => ({ cell: row, indicator: indicator.id })),
      shown('相近理由', ({ row }) => row.nearness?.text_zh ?? null),
      shown('不可比原因', ({ row }) =>
        row.not_comparable == null ? null : notRankedLabels[row.not_comparable],
      ),
    ],
    place: ({ row }) => ({
      township: row.township.code,
      year: row.year,
      indicator: indicator.id,
    }),
  });
}
