import type { Passage, Search } from '@xiangjian/contract';
import { type AnswerTables, answerTables } from './answer-tables.ts';
import { townshipColumns, townshipShown, yearColumn } from './columns.ts';
import { genreLabels } from './labels.ts';
import { type Column, shown, within } from './table.ts';

type Hit = Search['items'][number];

interface Line {
  readonly hit: Hit;
  readonly passage: Passage;
}

const analysis: readonly Column<Line>[] = [
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
export function searchTables({ q, saying, searched, items }: Search): AnswerTables {
  return answerTables<Line>({
    about: {
      title: `检索：${q}`,
      filters: [['写到的报告', `${saying.reports}份，查了${searched.reports}份`]],
      methods: ['按原文字句查找'],
      coverage: { k: saying.townships, n: searched.townships },
      finding: null,
      indicators: [],
    },
    rows: items.flatMap((hit) => hit.passages.map((passage) => ({ hit, passage }))),
    analysis,
    display: [
      ...within((line: Line) => line.hit.report.township, townshipShown),
      shown('年度', ({ hit }) => hit.report.year),
      shown('标题', ({ hit }) => hit.report.title),
      shown('原文', ({ passage }) => `${passage.before}【${passage.text}】${passage.after}`),
    ],
  });
}
