import type { Overview, Publication } from '@xiangjian/contract';
import { usualFilters } from './about.ts';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { areaColumns, townshipColumns, townshipShown, yearColumn } from './columns.ts';
import { publicationLabels, yesNo } from './labels.ts';
import { type Column, shown, within } from './table.ts';

interface Line {
  readonly overview: Overview;
  readonly board: Publication;
}

type Part = keyof NonNullable<Publication['parts']>;

const analysis: readonly Column<Line>[] = [
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
export function overviewTables(overview: Overview): AnswerTables {
  const { publications, counts, deadlines, finding_zh } = overview;
  return answerTables<Line>({
    about: {
      title: '总览：公开情况',
      filters: usualFilters(overview),
      methods: [`公开期限：${deadlines.publish}之前；报送期限：${deadlines.submit}之前`],
      coverage: { k: counts.townships - counts.missing - counts.not_kept, n: counts.townships },
      finding: finding_zh,
      indicators: ['published_on_time', 'days_to_publication', 'reporting_completeness'],
    },
    rows: publications.map((board) => ({ overview, board })),
    analysis,
    display: [
      ...within(({ board }: Line) => board.township, townshipShown),
      shown('公开状态', ({ board }) => publicationLabels[board.state]),
      shown('公开日期', ({ board }) => board.published_on),
      shown('逾期（天）', ({ board }) => board.days_late, 'whole'),
      partShown('成效部分', 'results'),
      partShown('问题部分', 'problems'),
      partShown('履职部分', 'responsibility'),
      partShown('安排部分', 'plans'),
      shown('写明的核心指标（个）', ({ board }) => board.core_reported, 'whole'),
    ],
  });
}

function partShown(label: string, part: Part): Column<Line> {
  return { ...partColumn(label, part), label, name: null };
}

function partColumn(label: string, part: Part): Column<Line> {
  return {
    label,
    name: `part_${part}`,
    of: ({ board }) => (board.parts === null ? '不详' : yesNo(board.parts[part])),
  };
}
