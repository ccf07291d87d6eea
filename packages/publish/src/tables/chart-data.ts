import type { NumberForm } from './table.ts';

/** What a workbook can draw: numbers only, so that a word for a missing number is never taken for a zero. */
export interface ChartData {
  /** `bars`: lower bound and, on top of it, what the wording leaves open. `lines`: a line a series, with gaps. */
  readonly kind: 'bars' | 'lines';
  readonly title: string;
  /** What the numbers are: 受理调解纠纷（件）. */
  readonly measure: string;
  readonly form: NumberForm | undefined;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the picture leaves out or means by its signs. */
  readonly notes: readonly string[];
}

/** The numbers of one series in the order of the categories; null is a gap. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Series of one township share a hue; only the first of them is named in the legend. */
  readonly hue?: number;
  /** Which of them are not exact: drawn hollow. */
  readonly inexact?: readonly boolean[];
}
