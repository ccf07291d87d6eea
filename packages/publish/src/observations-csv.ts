import type { ObservationView } from '@xiangjian/contract';
import { periodLabels } from '@xiangjian/indicators';
import { cellColumns, indicatorColumns, townshipColumns, yearColumn } from './columns.ts';
import { type Column, type CsvOptions, csvOf, headerLine, rowLine, within } from './table.ts';

const columns: readonly Column<ObservationView>[] = [
  ...within((one: ObservationView) => one.township, townshipColumns),
  yearColumn,
  ...within(
    (one: ObservationView) => ({ id: one.indicator, label_zh: one.indicator_label }),
    indicatorColumns,
  ),
  ...within((one: ObservationView) => ({ cell: one, indicator: one.indicator }), cellColumns),
  { label: '原文写法', name: 'as_written', of: ({ printed }) => printed },
  { label: '原文单位', name: 'unit_as_written', of: ({ unit }) => unit },
  {
    label: '时期',
    name: 'period_label',
    of: ({ period }) => (period === null ? null : periodLabels[period].zh),
  },
  { label: '时期代码', name: 'period', of: ({ period }) => period },
  { label: '可信度', name: 'confidence', of: ({ confidence }) => confidence },
  { label: '规则', name: 'rule', of: ({ rule }) => rule },
  { label: '原文', name: 'evidence', of: ({ evidence }) => evidence?.text ?? null },
  { label: '原文起点', name: 'evidence_start', of: ({ evidence }) => evidence?.start ?? null },
  { label: '原文终点', name: 'evidence_end', of: ({ evidence }) => evidence?.end ?? null },
  { label: '报告编号', name: 'report_id', of: ({ report_id }) => report_id },
  { label: '更正编号', name: 'correction_id', of: ({ correction_id }) => correction_id },
];

/** The header of a streamed file of observations. */
export function observationsHeader(options: CsvOptions): string {
  return headerLine(columns, options);
}

/** One line of a streamed file of observations; `index` counts from 0. */
export function observationLine(observation: ObservationView, index: number): string {
  return rowLine(columns, observation, index);
}

/** A page of observations as one file. */
export function observationsCsv(
  observations: readonly ObservationView[],
  options: CsvOptions,
): string {
  return csvOf(columns, observations, options);
}
