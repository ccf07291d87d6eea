import type { Area, CellView, Judgement, Township } from '@xiangjian/contract';
import { qualifierLabels, statusLabels, valueFlagLabels } from '@xiangjian/indicators';
import { basisLabels, judgementLabels, yesNo } from './labels.ts';
import { labelWithUnit, printFigure, unitOf } from './print-figure.ts';
import { type Column, type Figure, shown, type Value } from './table.ts';

/** A code as statistics writes it: twelve digits, zeros behind. */
export function fullCode(code: string): string {
  return code.padEnd(12, '0');
}

/** Whom a row speaks of. */
export const townshipColumns: readonly Column<Township>[] = [
  { label: '乡镇代码', name: 'township_code', of: ({ code }) => fullCode(code) },
  { label: '乡镇', name: 'township', of: ({ name }) => name },
  { label: '类型', name: 'kind', of: ({ kind }) => kind },
  { label: '县区', name: 'county', of: ({ county }) => county },
  { label: '示例', name: 'fictional', of: ({ fictional }) => yesNo(fictional) },
];

/** The area a question was asked about. */
export const areaColumns: readonly Column<Area>[] = [
  { label: '范围代码', name: 'area_code', of: ({ code }) => fullCode(code) },
  { label: '范围', name: 'area', of: ({ name }) => name },
];

export const yearColumn: Column<{ readonly year: number }> = {
  label: '年度',
  name: 'year',
  of: ({ year }) => year,
};

/** The indicator by id and name. */
export const indicatorColumns: readonly Column<{
  readonly id: string;
  readonly label_zh: string;
}>[] = [
  { label: '指标代码', name: 'indicator', of: ({ id }) => id },
  { label: '指标', name: 'indicator_label', of: ({ label_zh }) => label_zh },
];

/** A value as it is shown and as it is kept: printed with its percent sign and 余, then value and bounds. */
export const figureColumns: readonly Column<Figure>[] = [
  { label: '显示', name: 'printed', of: printFigure },
  { label: '值', name: 'value', of: ({ cell }) => cell.value },
  { label: '下限', name: 'lower', of: ({ cell }) => cell.lower },
  { label: '上限', name: 'upper', of: ({ cell }) => cell.upper },
];

/** How a value stands: its qualifier and unit, or why there is no number. */
export const stateColumns: readonly Column<Figure>[] = [
  {
    label: '限定词',
    name: 'qualifier_label',
    of: ({ cell }) => (cell.qualifier === null ? null : qualifierLabels[cell.qualifier].zh),
  },
  { label: '限定词代码', name: 'qualifier', of: ({ cell }) => cell.qualifier },
  { label: '单位', name: 'unit', of: ({ indicator }) => unitOf(indicator) },
  { label: '状态', name: 'status_label', of: ({ cell }) => statusLabels[cell.status].zh },
  { label: '状态代码', name: 'status', of: ({ cell }) => cell.status },
  {
    label: '口径',
    name: 'basis_label',
    of: ({ cell }) => (cell.basis === null ? null : basisLabels[cell.basis]),
  },
  { label: '口径代码', name: 'basis', of: ({ cell }) => cell.basis },
];

/** Whether a value may be compared with those of other years. */
export const flagColumns: readonly Column<Figure>[] = [
  {
    label: '可比标记',
    name: 'flag_label',
    of: ({ cell: { flag } }) => (flag === undefined ? null : valueFlagLabels[flag].zh),
  },
  { label: '可比标记代码', name: 'flag', of: ({ cell }) => cell.flag ?? null },
];

/** All that a table says of a figure. Without a number the value is empty and the status says why. */
export const cellColumns: readonly Column<Figure>[] = [
  ...figureColumns,
  ...stateColumns,
  ...flagColumns,
];

/** Both counts of a share, or of events over their denominator, with their bounds. */
export const partColumns: readonly Column<{
  readonly numerator: Part | null;
  readonly denominator: Part | null;
}>[] = [
  { label: '分子', name: 'numerator', of: ({ numerator }) => numerator?.value ?? null },
  { label: '分子下限', name: 'numerator_lower', of: ({ numerator }) => numerator?.lower ?? null },
  { label: '分子上限', name: 'numerator_upper', of: ({ numerator }) => numerator?.upper ?? null },
  { label: '分母', name: 'denominator', of: ({ denominator }) => denominator?.value ?? null },
  {
    label: '分母下限',
    name: 'denominator_lower',
    of: ({ denominator }) => denominator?.lower ?? null,
  },
  {
    label: '分母上限',
    name: 'denominator_upper',
    of: ({ denominator }) => denominator?.upper ?? null,
  },
];

interface Part {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
}

/** Random variation of a share at 95 %, 0..1. */
export const chanceColumns: readonly Column<{
  readonly chance_lower: number | null;
  readonly chance_upper: number | null;
}>[] = [
  { label: '随机波动下限95%', name: 'chance_lower', of: ({ chance_lower }) => chance_lower },
  { label: '随机波动上限95%', name: 'chance_upper', of: ({ chance_upper }) => chance_upper },
];

export const judgementColumns: readonly Column<{ readonly judgement: Judgement }>[] = [
  { label: '评判', name: 'judgement_label', of: ({ judgement }) => judgementLabels[judgement] },
  { label: '评判代码', name: 'judgement', of: ({ judgement }) => judgement },
];

/** A rank and the interval without which it is never shown. */
export const rankColumns: readonly Column<{
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  readonly rank_group_size: number | null;
}>[] = [
  { label: '排名', name: 'rank', of: ({ rank }) => rank },
  { label: '排名最好', name: 'rank_low', of: ({ rank_low }) => rank_low },
  { label: '排名最差', name: 'rank_high', of: ({ rank_high }) => rank_high },
  { label: '参排数', name: 'rank_group_size', of: ({ rank_group_size }) => rank_group_size },
];

/** Township and kind, for people. */
export const townshipShown: readonly Column<Township>[] = [
  shown('乡镇', ({ name }) => name),
  shown('类型', ({ kind }) => kind),
];

/** A rank with its interval, for people. */
export const rankShown: readonly Column<{
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
}>[] = [
  shown('位次', ({ rank }) => rank, 'whole'),
  shown('位次最好', ({ rank_low }) => rank_low, 'whole'),
  shown('位次最差', ({ rank_high }) => rank_high, 'whole'),
];

/** The figures of one indicator, a township below the other, for people. */
export function figuresShown<Row>(
  indicator: string,
  cellOf: (row: Row) => CellView | undefined,
  before = '',
): Column<Row> {
  const of = (row: Row): Value => {
    const cell = cellOf(row);
    return cell === undefined ? null : { cell, indicator };
  };
  return { ...shown(`${before}${labelWithUnit(indicator)}`, of), perTownship: indicator };
}
