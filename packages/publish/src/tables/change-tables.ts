import type { CellView, ChangeAnswer, ChangeRow } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import {
  changeChanceLabels,
  directionLabels,
  notComparedLabels,
  noVerdictLabels,
  trendLabels,
} from './answer-labels.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import {
  areaColumns,
  cellColumns,
  figuresShown,
  indicatorColumns,
  townshipColumns,
  townshipShown,
} from './columns.ts';
import { combinedColumns, combinedMethods } from './combined-columns.ts';
import { yesNo } from './labels.ts';
import { type Column, type Figure, shown, within } from './table.ts';

interface Line {
  readonly answer: ChangeAnswer;
  readonly row: ChangeRow;
}

/** The columns of a cell under names of their own, so that both years stand in one line. */
function yearOfCell(
  label: string,
  name: string,
  cellOf: (row: ChangeRow) => CellView,
): Column<Line>[] {
  const named = [...cellColumns, ...combinedColumns].map(
    (column): Column<Figure> => ({
      ...column,
      label: `${label}${column.label}`,
      name: `${name}_${column.name}`,
    }),
  );
  return within(
    ({ answer, row }: Line) => ({ cell: cellOf(row), indicator: answer.indicator.id }),
    named,
  );
}

const analysis: readonly Column<Line>[] = [
  ...within(({ row }: Line) => row.township, townshipColumns),
  ...within(({ answer }: Line) => answer.indicator, indicatorColumns),
  { label: '前一年', name: 'from', of: ({ answer }) => answer.from },
  { label: '后一年', name: 'to', of: ({ answer }) => answer.to },
  ...yearOfCell('前', 'before', ({ before }) => before),
  ...yearOfCell('后', 'after', ({ after }) => after),
  {
    label: '方向',
    name: 'direction_label',
    of: ({ row }) => (row.direction === null ? null : directionLabels[row.direction]),
  },
  { label: '方向代码', name: 'direction', of: ({ row }) => row.direction },
  { label: '变化量度', name: 'measure', of: ({ row }) => row.change?.measure ?? null },
  { label: '变化方法', name: 'method', of: ({ row }) => row.change?.method ?? null },
  { label: '变化', name: 'change', of: ({ row }) => row.change?.value ?? null },
  { label: '变化下限95%', name: 'change_lower', of: ({ row }) => row.change?.lower ?? null },
  { label: '变化上限95%', name: 'change_upper', of: ({ row }) => row.change?.upper ?? null },
  {
    label: '是否超出随机波动',
    name: 'chance_label',
    of: ({ row }) => (row.change === null ? null : changeChanceLabels[row.change.chance]),
  },
  { label: '是否超出随机波动代码', name: 'chance', of: ({ row }) => row.change?.chance ?? null },
  {
    label: '不可比原因',
    name: 'not_compared_label',
    of: ({ row }) => (row.not_compared === null ? null : notComparedLabels[row.not_compared]),
  },
  { label: '不可比原因代码', name: 'not_compared', of: ({ row }) => row.not_compared },
  { label: '前名次', name: 'rank_from', of: ({ row }) => row.rank_move?.from ?? null },
  { label: '后名次', name: 'rank_to', of: ({ row }) => row.rank_move?.to ?? null },
  { label: '自身变化', name: 'move_own', of: ({ row }) => row.rank_move?.own ?? null },
  { label: '他人变化', name: 'move_others', of: ({ row }) => row.rank_move?.others ?? null },
  { label: '随机波动与措辞', name: 'move_chance', of: ({ row }) => row.rank_move?.chance ?? null },
  {
    label: '口径与完整性',
    name: 'move_definition',
    of: ({ row }) => row.rank_move?.definition ?? null,
  },
  { label: '五年趋势', name: 'trend_label', of: ({ row }) => trendLabels[row.trend.verdict] },
  { label: '五年趋势代码', name: 'trend', of: ({ row }) => row.trend.verdict },
  {
    label: '趋势不可判原因',
    name: 'no_verdict_label',
    of: ({ row }) => (row.trend.no_verdict === null ? null : noVerdictLabels[row.trend.no_verdict]),
  },
  { label: '控制均值', name: 'process_mean', of: ({ row }) => row.process?.mean ?? null },
  { label: '控制下限', name: 'process_lower', of: ({ row }) => row.process?.lower ?? null },
  { label: '控制上限', name: 'process_upper', of: ({ row }) => row.process?.upper ?? null },
  {
    label: '试用控制限',
    name: 'is_trial',
    of: ({ row }) => (row.process === null ? null : yesNo(row.process.is_trial)),
  },
  { label: '比较范围', name: 'peers', of: ({ answer }) => answer.peers },
  ...within(({ answer }: Line) => answer.area, areaColumns),
];

/** The moves between two years as tables: one line a township, those that cannot be compared with the reason. */
export function changeTables(answer: ChangeAnswer): AnswerTables {
  const { indicator, from, to, rows, area, peers, finding_zh } = answer;
  return answerTables<Line>({
    about: {
      title: `变化：${indicator.label_zh}`,
      filters: usualFilters({ area, peers, year: `${from}–${to}` }),
      methods: [
        '变化区间：比率用 Newcombe，件数用条件精确法，其他只看措辞',
        ...combinedMethods(rows.flatMap(({ before, after }) => [before, after])),
      ],
      coverage: {
        k: rows.filter(({ not_compared }) => not_compared === null).length,
        n: rows.length,
      },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    rows: rows.map((row) => ({ answer, row })),
    analysis,
    display: [
      ...within(({ row }: Line) => row.township, townshipShown),
      figuresShown(indicator.id, ({ row }) => row.before, `${from}年`),
      figuresShown(indicator.id, ({ row }) => row.after, `${to}年`),
      shown('方向', ({ row }) => (row.direction === null ? null : directionLabels[row.direction])),
      shown('是否超出随机波动', ({ row }) =>
        row.change === null ? null : changeChanceLabels[row.change.chance],
      ),
      shown('名次变动', ({ row }) => row.move_zh),
      shown('五年趋势', ({ row }) => trendLabels[row.trend.verdict]),
      shown('说明', ({ row }) =>
        row.not_compared === null ? null : notComparedLabels[row.not_compared],
      ),
    ],
    place: ({ row }) => ({ township: row.township.code, year: to, indicator: indicator.id }),
  });
}
