import type { ComparedTownship } from '../compared-year.ts';
import type { CellView, ChanceView } from './cell.ts';
import type { BoundedMedian } from './coverage.ts';
import type { IndicatorSummary } from './indicator.ts';

/** One year of a series; a year without a number is a point whose status says why. */
export interface TrendPoint extends CellView, ChanceView {
  readonly year: number;
  /** Why this point is not comparable with the one before, in Chinese. */
  readonly break_before: string | null;
}

export interface TrendSeries {
  readonly township: ComparedTownship;
  readonly points: TrendPoint[];
}

/** The median of the townships of the same counties; null below five values. */
export interface MedianPoint {
  readonly year: number;
  readonly value: number | null;
  readonly n: number;
  /** Over qualified values too. */
  readonly bounded: BoundedMedian | null;
  /** Not comparable with the year before: definitions changed. */
  readonly breaks?: true | undefined;
}

export interface Trend {
  readonly indicator: IndicatorSummary;
  readonly years: number[];
  readonly series: TrendSeries[];
  readonly median: MedianPoint[];
  readonly finding_zh: string;
  readonly finding_en: string;
}
