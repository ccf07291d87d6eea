import type { ObservationView } from '@xiangjian/contract';
import type { About, Imprint } from '../tables/about.ts';
import { basisLabels, scopeLabels } from '../tables/labels.ts';
import { unitOf } from '../tables/print-figure.ts';
import { type Column, shown, tableOf } from '../tables/table.ts';
import { bookOf } from './book-of.ts';
import { definitionsSheet, statusesSheet } from './explaining-sheets.ts';
import { sheetOfTable } from './sheet-of-table.ts';

/** More rows are handed over as CSV: a workbook is made whole in memory, and office programs grow slow. */
export const mostWorkbookRows = 100_000;

const columns: readonly Column<ObservationView>[] = [
  shown('乡镇代码', ({ township }) => township.code.padEnd(12, '0')),
  shown('县区', ({ township }) => township.county),
  shown('乡镇', ({ township }) => township.name),
  shown('年度', ({ year }) => year),
  shown('指标代码', ({ indicator }) => indicator),
  shown('指标', ({ indicator_label }) => indicator_label),
  shown('数值', (one) => ({ cell: one, indicator: one.indicator })),
  shown('单位', ({ indicator }) => unitOf(indicator)),
  shown('下限', ({ lower }) => lower),
  shown('上限', ({ upper }) => upper),
  shown('口径', ({ basis }) => (basis === null ? null : basisLabels[basis])),
  shown('统计范围', ({ scope }) => (scope === null ? null : scopeLabels[scope])),
  shown('可信度', ({ confidence }) => confidence),
  shown('原文', ({ evidence }) => evidence?.text ?? null),
  shown('报告标题', ({ report_title }) => report_title),
  shown('报告网址', ({ report_url }) => report_url),
];

/** Stored cells as a workbook: a line a cell with its sentence, the definitions, and the words for missing numbers. */
export function observationWorkbook(
  observations: readonly ObservationView[],
  filters: About['filters'],
  imprint: Imprint,
): Promise<Uint8Array> {
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))].sort();
  const k = observations.filter(({ lower }) => lower !== null).length;
  const about: About = {
    title: '入库数据',
    filters: [...filters, ['有数值的数据', `${k}/${observations.length}`]],
    methods: ['每行一格：一个乡镇、一个年度、一项指标；“数值”带余、近、约时仍是数字，上下限在旁'],
    coverage: null,
    finding: null,
    indicators,
  };
  return bookOf(about, imprint, [
    sheetOfTable('数据', 'observations', tableOf(columns, observations)),
    definitionsSheet(indicators),
    statusesSheet(),
  ]);
}
