import type { Passage, Search } from '@xiangjian/contract';
import { townshipColumns, yearColumn } from './columns.ts';
import { genreLabels } from './labels.ts';
import { type Column, type CsvOptions, csvOf, within } from './table.ts';

type Hit = Search['items'][number];

interface Line {
  readonly hit: Hit;
  readonly passage: Passage;
}

const columns: readonly Column<Line>[] = [
  ...within((line: Line) => line.hit.report.township, townshipColumns),
  ...within((line: Line) => line.hit.report, [yearColumn]),
  { label: '报告编号', name: 'report_id', of: ({ hit }) => hit.report.id },
  { label: '标题', name: 'title', of: ({ hit }) => hit.report.title },
  { label: '体裁', name: 'genre_label', of: ({ hit }) => genreLabels[hit.report.genre] },
  { label: '体裁代码', name: 'genre', of: ({ hit }) => hit.report.genre },
  { label: '公开日期', name: 'published_on', of: ({ hit }) => hit.report.published_on },
  { label: '全文处数', name: 'places', of: ({ hit }) => hit.places },
  { label: '前文', name: 'before', of: ({ passage }) => passage.before },
  { label: '命中', name: 'text', of: ({ passage }) => passage.text },
  { label: '后文', name: 'after', of: ({ passage }) => passage.after },
  { label: '起点', name: 'start', of: ({ passage }) => passage.start },
  { label: '终点', name: 'end', of: ({ passage }) => passage.end },
];

/** The passages that a search shows, one line each. */
export function searchCsv({ items }: Search, options: CsvOptions): string {
  const lines = items.flatMap((hit) => hit.passages.map((passage) => ({ hit, passage })));
  return csvOf(columns, lines, options);
}
