import type { Comparability, ComparabilityGroup } from '@xiangjian/contract';
import { areaColumns, indicatorColumns, yearColumn } from './columns.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly answer: Comparability;
  readonly group: ComparabilityGroup;
  /** Null on the one line of a group without any. */
  readonly reservation: ComparabilityGroup['reservations'][number] | null;
}

const columns: readonly Column<Line>[] = [
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

/** How far values may be compared, as a table: one line a reservation, one line for a group without any. */
export function comparabilityCsv(answer: Comparability, options: CsvOptions): string {
  const lines = answer.groups.flatMap((group): Line[] =>
    group.reservations.length === 0
      ? [{ answer, group, reservation: null }]
      : group.reservations.map((reservation) => ({ answer, group, reservation })),
  );
  return csvOf(columns, lines, options);
}
