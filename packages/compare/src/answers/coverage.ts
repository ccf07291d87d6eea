import type { Interval } from '@xiangjian/indicators';
import type { ComparedArea, ComparedTownship } from '../compared-year.ts';
import type { CellView } from './cell.ts';
import type { IndicatorView } from './indicator.ts';

/** How many townships are in each state in one year; `reported` leaves out the stated zeros, which stand beside it. */
export interface CoverageYear {
  readonly year: number;
  readonly townships: number;
  readonly reported: number;
  readonly reported_zero: number;
  /** Mentioned without a number, or a placeholder. */
  readonly without_number: number;
  readonly not_mentioned: number;
  readonly report_missing: number;
  /** Of whose county no report is kept here. */
  readonly not_kept: number;
}

/** Type-7 quartiles over plainly stated numbers. */
export interface Quartiles {
  readonly n: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Quartiles over every stated value, qualified ones by their bounds; each is a stretch, open above where `upper` is null. */
export interface BoundedQuartiles {
  readonly n: number;
  readonly q1: Interval;
  readonly median: Interval;
  readonly q3: Interval;
}

/** The median of them. */
export interface BoundedMedian extends Interval {
  readonly n: number;
}

export interface CoverageValue extends CellView {
  readonly township: ComparedTownship;
}

export interface Coverage {
  readonly indicator: IndicatorView;
  readonly area: ComparedArea;
  readonly year: number;
  readonly years: CoverageYear[];
  /** Null below five values. */
  readonly quartiles: Quartiles | null;
  /** Null below five values, qualified ones among them. */
  readonly bounded: BoundedQuartiles | null;
  readonly values: CoverageValue[];
}
