import type { Comparability, ComparabilityGroup } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { areaColumns, indicatorColumns, yearColumn } from './columns.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly answer: Comparability;
  readonly group: ComparabilityGroup;
  /** Null on the one line of a group without any. */
  readonly reservation: ComparabilityGroup['reservations'][number] | null;
}

const analysis: readonly Column<Line>[] = [
  { label: '比较组', name: 'group', of: ({ group }) => group.label },
  ...within(({ answer }: Line) => answer, [yearColumn]),
  ...within(({ answer }: Line) => answer.indicator, indicatorColumns),
  { label: '可比性', name: 'grade', of: ({ group }) => group.grade },
  { label: '乡镇数', name: 'n', of: ({ group }) => group.n },
  { label: '有数值', name: 'k', of: ({ group }) => group.k },
  {
    label: '保留意见',
    name: 'reservation_label',
    of: ({ reservation }) => reservation?.text_zh ?? null,
  },
  {
    label: '保留意见代码',
    name: 'reservation',
    of: ({ reservation }) => reservation?.code ?? null,
  },
  {
    label: '最高可至',
    name: 'reservation_grade',
    of: ({ reservation }) => reservation?.grade ?? null,
  },
  { label: '比较范围', name: 'peers', of: ({ answer }) => answer.peers },
  ...within(({ answer }: Line) => answer.area, areaColumns),
];

/** How far values may be compared, as tables: one line a reservation, one line for a group without any. */
export function comparabilityTables(answer: Comparability): AnswerTables {
  const { indicator, groups, finding_zh } = answer;
  const sum = (of: (group: ComparabilityGroup) => number) =>
    groups.reduce((total, group) => total + of(group), 0);
  return answerTables<Line>({
    about: {
      title: `可比性：${indicator.label_zh}`,
      filters: usualFilters(answer),
      methods: ['可比性分级：A 可比，B 有保留，C 只列示'],
      coverage: { k: sum(({ k }) => k), n: sum(({ n }) => n) },
      finding: finding_zh,
      indicators: [indicator.id],
    },
    rows: groups.flatMap((group): Line[] =>
      group.reservations.length === 0
        ? [{ answer, group, reservation: null }]
        : group.reservations.map((reservation) => ({ answer, group, reservation })),
    ),
    analysis,
    display: [
      shown('比较组', ({ group }) => group.label),
      shown('可比性', ({ group }) => group.grade),
      shown('乡镇数', ({ group }) => group.n, 'whole'),
      shown('有数值', ({ group }) => group.k, 'whole'),
      shown('保留意见', ({ reservation }) => reservation?.text_zh ?? null),
    ],
  });
}
