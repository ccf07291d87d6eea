import type { ComparedArea, ComparedGroup } from '../compared-year.ts';
import type { IndicatorSummary } from './indicator.ts';

/** A: may be compared; B: only with the reservations named; C: may stand side by side, not be compared. */
export type Grade = 'A' | 'B' | 'C';

export type ReservationCode =
  | 'few_values'
  | 'coverage'
  | 'mixed_basis'
  | 'screened_basis'
  | 'stated_basis'
  | 'wording'
  | 'small_base'
  | 'impossible_share'
  | 'mixed_kinds'
  | 'not_sized'
  | 'boundary_change';

/** One reason why values are less than fully comparable, and the best grade that it leaves. */
export interface Reservation {
  readonly code: ReservationCode;
  readonly grade: 'B' | 'C';
  readonly text_zh: string;
  readonly text_en: string;
}

/** How far the values of a set of townships may be compared. */
export interface Comparability {
  readonly grade: Grade;
  /** Townships of the set, and those of them with a number. */
  readonly n: number;
  readonly k: number;
  /** Those that weigh most first. */
  readonly reservations: Reservation[];
}

export interface ComparabilityGroup extends Comparability {
  readonly label: string;
  readonly text_zh: string;
  readonly text_en: string;
}

/** The comparability of one indicator in one year: of all townships, or kind by kind. */
export interface ComparabilityAnswer {
  readonly indicator: IndicatorSummary;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly groups: ComparabilityGroup[];
}
