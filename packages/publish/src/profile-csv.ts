import type { Profile } from '@xiangjian/contract';
import {
  cellColumns,
  chanceColumns,
  indicatorColumns,
  judgementColumns,
  rankColumns,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly profile: Profile;
  readonly row: Profile['rows'][number];
}

const columns: readonly Column<Line>[] = [
  ...within(({ profile }: Line) => profile.township, townshipColumns),
  ...within(({ profile }: Line) => profile, [yearColumn]),
  ...within(({ row }: Line) => row.indicator, indicatorColumns),
  ...within(({ row }: Line) => ({ cell: row, indicator: row.indicator.id }), cellColumns),
  ...within(({ row }: Line) => row, chanceColumns),
  ...within(({ row }: Line) => row, rankColumns),
  ...within(({ row }: Line) => row, judgementColumns),
  { label: '同类中位数', name: 'median', of: ({ row }) => row.median },
  { label: '中位数样本', name: 'median_n', of: ({ row }) => row.n },
  { label: '比较范围', name: 'peers', of: ({ profile }) => profile.peers },
];

/** The profile of a township in its year, one line an indicator; other years are in the trend. */
export function profileCsv(profile: Profile, options: CsvOptions): string {
  return csvOf(
    columns,
    profile.rows.map((row) => ({ profile, row })),
    options,
  );
}
