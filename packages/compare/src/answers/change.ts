import type { ChangeInterval } from '../change-interval.ts';
import type { ComparedArea, ComparedGroup, ComparedTownship } from '../compared-year.ts';
import type { RankMove } from '../rank-move.ts';
import type { FiveYearVerdict } from '../statistics/trend-verdict.ts';
import type { CellView } from './cell.ts';
import type { IndicatorSummary } from './indicator.ts';

/** Why two years of a township are not compared. */
export type NotCompared =
  | 'no_value_before'
  | 'no_value_after'
  | 'break'
  | 'screened_basis'
  | 'impossible_share';

/** Why five years have no verdict. */
export type NoVerdict =
  | 'no_method'
  | 'too_few_years'
  | 'break'
  | 'base_under_five'
  | 'basis'
  | null;

/** What the five years up to the later one say; `untold` with the reason. */
export interface TrendVerdict {
  readonly verdict: FiveYearVerdict | 'untold';
  readonly no_verdict: NoVerdict;
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** Limits of a series of at least six plain, unbroken years; on trial below thirteen, and only "outside" is a signal. */
export interface ProcessView {
  readonly first_year: number;
  readonly last_year: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly is_trial: boolean;
  readonly outside_years: number[];
}

export interface ChangeRow {
  readonly township: ComparedTownship;
  readonly before: CellView;
  readonly after: CellView;
  readonly direction: 'up' | 'down' | 'equal' | 'undecided' | null;
  /** Null exactly where `not_compared` says why. */
  readonly change: ChangeInterval | null;
  readonly not_compared: NotCompared | null;
  /** Null where it is not ranked in the same group in both years. */
  readonly rank_move: RankMove | null;
  readonly move_zh: string | null;
  readonly move_en: string | null;
  readonly trend: TrendVerdict;
  readonly process: ProcessView | null;
}

/** How one indicator moved between two years in every township of an area, in code order. */
export interface ChangeAnswer {
  readonly indicator: IndicatorSummary;
  readonly area: ComparedArea;
  readonly from: number;
  readonly to: number;
  readonly peers: ComparedGroup;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly rows: ChangeRow[];
}
