import type { Overview, Publication } from '@xiangjian/contract';
import { areaColumns, townshipColumns, yearColumn } from './columns.ts';
import { publicationLabels, yesNo } from './labels.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

interface Line {
  readonly overview: Overview;
  readonly board: Publication;
}

type Part = keyof NonNullable<Publication['parts']>;

const columns: readonly Column<Line>[] = [
  ...within(({ board }: Line) => board.township, townshipColumns),
  ...within(({ overview }: Line) => overview, [yearColumn]),
  { label: '公开状态', name: 'state_label', of: ({ board }) => publicationLabels[board.state] },
  { label: '公开状态代码', name: 'state', of: ({ board }) => board.state },
  { label: '公开日期', name: 'published_on', of: ({ board }) => board.published_on },
  { label: '公开期限(此日之前)', name: 'due', of: ({ overview }) => overview.deadlines.publish },
  { label: '逾期天数', name: 'days_late', of: ({ board }) => board.days_late },
  partColumn('有成效部分', 'results'),
  partColumn('有问题部分', 'problems'),
  partColumn('有履职部分', 'responsibility'),
  partColumn('有安排部分', 'plans'),
  { label: '写明的核心指标数', name: 'core_reported', of: ({ board }) => board.core_reported },
  { label: '报告编号', name: 'report_id', of: ({ board }) => board.report_id },
  ...within(({ overview }: Line) => overview.area, areaColumns),
];

/** The publication board of the overview: one line a township. */
export function overviewCsv(overview: Overview, options: CsvOptions): string {
  return csvOf(
    columns,
    overview.publications.map((board) => ({ overview, board })),
    options,
  );
}

function partColumn(label: string, part: Part): Column<Line> {
  return {
    label,
    name: `part_${part}`,
    of: ({ board }) => (board.parts === null ? '不详' : yesNo(board.parts[part])),
  };
}
