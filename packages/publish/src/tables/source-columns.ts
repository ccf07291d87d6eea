import type { Period, Scope } from '@xiangjian/indicators';
import { periodLabels } from '@xiangjian/indicators';
import { coverageText, disclaimer, type Imprint, type Place, releaseText } from './about.ts';
import type { AnswerTables } from './answer-tables.ts';
import { scopeLabels } from './labels.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** One stated figure behind a cell: a derived one has several. */
export interface Source {
  readonly indicator: string;
  readonly printed: string | null;
  readonly period: Period | null;
  readonly scope: Scope | null;
  readonly confidence: number | null;
  readonly rule: string | null;
  readonly quote: string;
  /** The clause in which the quote stands. */
  readonly context: string;
  /** Null where it stands in a ledger: the title names its cell then. */
  readonly reportId: number | null;
  readonly reportTitle: string;
  readonly reportUrl: string | null;
  readonly reportSha256: string;
}

/** What stands behind a cell; nothing where it has no number. */
export type SourcesOf = (place: Place) => readonly Source[];

const sourceColumns: readonly Column<readonly Source[]>[] = [
  {
    label: '时期',
    name: 'period_label',
    of: joined(({ period }) => (period === null ? null : periodLabels[period].zh)),
  },
  { label: '时期代码', name: 'period', of: joined(({ period }) => period) },
  {
    label: '统计范围',
    name: 'scope_label',
    of: joined(({ scope }) => (scope === null ? null : scopeLabels[scope])),
  },
  { label: '统计范围代码', name: 'scope', of: joined(({ scope }) => scope) },
  {
    label: '可信度',
    name: 'confidence',
    of: (sources) => {
      const known = sources.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
      return known.length === 0 ? null : Math.min(...known);
    },
  },
  { label: '规则', name: 'rule', of: joined(({ rule }) => rule) },
  { label: '原文', name: 'evidence', of: joined(({ quote }) => quote) },
  { label: '原文语句', name: 'context', of: joined(({ context }) => context) },
  { label: '报告标题', name: 'report_title', of: joined(({ reportTitle }) => reportTitle) },
  { label: '报告网址', name: 'report_url', of: joined(({ reportUrl }) => reportUrl) },
  { label: '报告校验值', name: 'report_sha256', of: joined(({ reportSha256 }) => reportSha256) },
];

/** The analysis table with the sentence behind each row, and with what the file is. */
export function analysisTable(
  { analysis, about, places }: AnswerTables,
  sourcesOf: SourcesOf,
  imprint: Imprint,
): Table {
  const sources = places.map((place) => (place === null ? [] : sourcesOf(place)));
  const behind = places.length === 0 ? null : tableOf(sourceColumns, sources);
  const around = [
    { label: '方法', name: 'methods', value: about.methods.join('；') },
    { label: '覆盖', name: 'coverage', value: coverageText(about) },
    { label: '数据版本', name: 'release', value: releaseText(imprint) },
    { label: '导出日期', name: 'exported_on', value: imprint.exportedOn },
    { label: '声明', name: 'notice', value: disclaimer },
  ];
  return {
    headings: [...analysis.headings, ...(behind?.headings ?? []), ...around],
    rows: analysis.rows.map((row, at) => [
      ...row,
      ...(behind?.rows[at] ?? []),
      ...around.map(({ value }) => value),
    ]),
  };
}

/** The values of several sources in one field, each once. */
function joined(of: (source: Source) => string | null) {
  return (sources: readonly Source[]): string =>
    [...new Set(sources.map(of).filter((text) => text !== null))].join('；');
}
