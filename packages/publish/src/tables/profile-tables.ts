import type { Profile } from '@xiangjian/contract';
import { exactQuantity } from '@xiangjian/indicators';
import { peerLabels } from './about.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import {
  cellColumns,
  chanceColumns,
  indicatorColumns,
  judgementColumns,
  rankColumns,
  rankShown,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { combinedColumns, combinedMethods } from './combined-columns.ts';
import { judgementLabels } from './labels.ts';
import { methodsOf } from './methods.ts';
import { noteInWords } from './note-in-words.ts';
import { type Column, shown, type Value, within } from './table.ts';

interface Line {
  readonly profile: Profile;
  readonly row: Profile['rows'][number];
}

const analysis: readonly Column<Line>[] = [
  ...within(({ profile }: Line) => profile.township, townshipColumns),
  ...within(({ profile }: Line) => profile, [yearColumn]),
  ...within(({ row }: Line) => row.indicator, indicatorColumns),
  ...within(
    ({ row }: Line) => ({ cell: row, indicator: row.indicator.id }),
    [...cellColumns, ...combinedColumns],
  ),
  ...within(({ row }: Line) => row, chanceColumns),
  ...within(({ row }: Line) => row, rankColumns),
  ...within(({ row }: Line) => row, judgementColumns),
  { label: '同类中位数', name: 'median', of: ({ row }) => row.median },
  { label: '中位数样本', name: 'median_n', of: ({ row }) => row.n },
  { label: '比较范围', name: 'peers', of: ({ profile }) => profile.peers },
];

/** The profile of a township in its year, one line an indicator; other years are in the trend. */
export function profileTables(profile: Profile): AnswerTables {
  const { township, year, rows, finding_zh, peers } = profile;
  const ids = rows.map(({ indicator }) => indicator.id);
  return answerTables<Line>({
    about: {
      title: `画像：${township.name}`,
      filters: [
        ['乡镇', `${township.county}${township.name}（${township.code}）`],
        ['年度', `${year}年`],
        ['比较范围', peerLabels[peers]],
      ],
      methods: [
        ...methodsOf(ids),
        '评判：与同类中位数比，95% 与 99.8% 两级',
        ...profile.notes.map(noteInWords),
        ...combinedMethods(rows.flatMap(({ series }) => series)),
      ],
      coverage: null,
      finding: finding_zh,
      indicators: ids,
    },
    rows: rows.map((row) => ({ profile, row })),
    analysis,
    display: [
      shown('指标', ({ row }) => row.indicator.label_zh),
      shown('单位', ({ row }) => row.indicator.unit),
      shown('数值', ({ row }) => ({ cell: row, indicator: row.indicator.id })),
      ...within(({ row }: Line) => row, rankShown),
      shown('参排数', ({ row }) => row.rank_group_size, 'whole'),
      shown('同类中位数', ({ row }) => medianFigure(row)),
      shown('评判', ({ row }) => judgementLabels[row.judgement]),
    ],
    place: ({ row }) => ({ township: township.code, year, indicator: row.indicator.id }),
  });
}

/** The median as a figure of its indicator, so that it is printed as the values are. */
function medianFigure({ median, indicator }: Profile['rows'][number]): Value {
  if (median === null) return null;
  const cell = { ...exactQuantity(median), status: 'reported', basis: null } as const;
  return { cell, indicator: indicator.id };
}
