import type { ReportSummary } from '@xiangjian/contract';
import type { AnswerTables } from './answer-tables.ts';
import { townshipColumns, yearColumn } from './columns.ts';
import { genreLabels, natureLabels, yesNo } from './labels.ts';
import { listTables } from './list-tables.ts';
import { type Column, within } from './table.ts';

const analysis: readonly Column<ReportSummary>[] = [
  { label: '报告编号', name: 'id', of: ({ id }) => id },
  ...within((report: ReportSummary) => report.township, townshipColumns),
  yearColumn,
  { label: '标题', name: 'title', of: ({ title }) => title },
  { label: '体裁', name: 'genre_label', of: ({ genre }) => genreLabels[genre] },
  { label: '体裁代码', name: 'genre', of: ({ genre }) => genre },
  { label: '来源性质', name: 'nature_label', of: ({ nature }) => natureLabels[nature] },
  { label: '来源性质代码', name: 'nature', of: ({ nature }) => nature },
  { label: '公开日期', name: 'published_on', of: ({ published_on }) => published_on },
  { label: '文件名', name: 'file_name', of: ({ file_name }) => file_name },
  { label: '导入时间', name: 'imported_at', of: ({ imported_at }) => imported_at },
  { label: '读出数据数', name: 'observations', of: ({ observations }) => observations },
  { label: '提请核实数', name: 'checks', of: ({ checks }) => checks },
  { label: '已被替代', name: 'superseded', of: ({ superseded }) => yesNo(superseded) },
];

/** Stored reports, one line each. */
export function reportsTables(reports: readonly ReportSummary[]): AnswerTables {
  return listTables('报告清单', analysis, reports);
}
