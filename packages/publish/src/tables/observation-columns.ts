import type { CellView, ObservationView } from '@xiangjian/contract';
import { periodLabels } from '@xiangjian/indicators';
import {
  figureColumns,
  flagColumns,
  indicatorColumns,
  stateColumns,
  townshipColumns,
  yearColumn,
} from './columns.ts';
import { scopeLabels } from './labels.ts';
import { type Column, type Figure, within } from './table.ts';

/** The field of a stored cell with this name. */
type Field<Name extends keyof ObservationView> = Pick<ObservationView, Name>;

type Stated = CellView & Field<'indicator'>;

const figureOf = (one: Stated): Figure => ({ cell: one, indicator: one.indicator });

const place: readonly Column<Field<'township' | 'year'>>[] = [
  ...within((one: Field<'township'>) => one.township, townshipColumns),
  yearColumn,
];

const indicator: readonly Column<Field<'indicator' | 'indicator_label'>>[] = within(
  (one) => ({ id: one.indicator, label_zh: one.indicator_label }),
  indicatorColumns,
);

const asWritten: readonly Column<Field<'printed'>>[] = [
  { label: '原文写法', name: 'as_written', of: ({ printed }) => printed },
];

const unit: readonly Column<Field<'unit'>>[] = [
  { label: '原文单位', name: 'unit_as_written', of: (one) => one.unit },
];

const reading: readonly Column<Field<'period' | 'scope' | 'confidence' | 'rule'>>[] = [
  {
    label: '时期',
    name: 'period_label',
    of: ({ period }) => (period === null ? null : periodLabels[period].zh),
  },
  { label: '时期代码', name: 'period', of: ({ period }) => period },
  {
    label: '统计范围',
    name: 'scope_label',
    of: ({ scope }) => (scope === null ? null : scopeLabels[scope]),
  },
  { label: '统计范围代码', name: 'scope', of: ({ scope }) => scope },
  { label: '可信度', name: 'confidence', of: ({ confidence }) => confidence },
  { label: '规则', name: 'rule', of: ({ rule }) => rule },
];

const quote: readonly Column<Field<'evidence'>>[] = [
  { label: '原文', name: 'evidence', of: ({ evidence }) => evidence?.text ?? null },
  { label: '原文起点', name: 'evidence_start', of: ({ evidence }) => evidence?.start ?? null },
  { label: '原文终点', name: 'evidence_end', of: ({ evidence }) => evidence?.end ?? null },
];

const report: readonly Column<
  Field<'report_id' | 'correction_id' | 'report_title' | 'report_url' | 'report_sha256'>
>[] = [
  { label: '报告编号', name: 'report_id', of: ({ report_id }) => report_id },
  { label: '更正编号', name: 'correction_id', of: ({ correction_id }) => correction_id },
  { label: '报告标题', name: 'report_title', of: ({ report_title }) => report_title },
  { label: '报告网址', name: 'report_url', of: ({ report_url }) => report_url },
  { label: '报告校验值', name: 'report_sha256', of: ({ report_sha256 }) => report_sha256 },
];

/**
 * The columns of a stored cell in parts, in their order. Each part depends on few things and so is the same for many lines of
 * a long file, which then writes it once.
 */
export const observationParts = {
  place,
  indicator,
  figure: within(figureOf, figureColumns),
  state: within(figureOf, stateColumns),
  flag: within(figureOf, flagColumns),
  asWritten,
  unit,
  reading,
  quote,
  report,
};

/** The columns of a stored cell, in a streamed file and in a workbook. */
export const observationColumns: readonly Column<ObservationView>[] =
  Object.values(observationParts).flat();
