import type { ComparedArea } from '../compared-year.ts';
import type { BoundedQuartiles, Quartiles } from './coverage.ts';
import type { IndicatorSummary } from './indicator.ts';
import type { KeyFigure, PreviousFigure } from './overview.ts';

/** One set of townships put together: k of n state a usable number. */
export interface AggregateGroup {
  readonly level: 'area' | 'county' | 'kind';
  readonly label: string;
  readonly n: number;
  readonly k: number;
  /** Null where the indicator is neither added up nor pooled. */
  readonly total: Omit<PreviousFigure, 'k'> | null;
  /** Type 7 over plainly stated numbers; null below five. */
  readonly quartiles: Quartiles | null;
  /** Null below five values. */
  readonly bounded: BoundedQuartiles | null;
}

/** An indicator of one year over a whole area, its counties and its kinds of townships. */
export interface Aggregate {
  readonly indicator: IndicatorSummary;
  readonly area: ComparedArea;
  readonly year: number;
  readonly how: KeyFigure['how'];
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly groups: AggregateGroup[];
}
