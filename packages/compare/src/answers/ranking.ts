import type { Basis } from '@xiangjian/indicators';
import type { ComparedArea, ComparedGroup, ComparedTownship } from '../compared-year.ts';
import type { CellView, ChanceView, Judgement, PartView } from './cell.ts';
import type { BoundedMedian } from './coverage.ts';
import type { Display } from './distribution.ts';
import type { IndicatorSummary } from './indicator.ts';

/**
 * Why a township stands below the ranking: no value, settled ÷ screened (shown, never ranked), nobody to be ranked with,
 * fewer than five cases, a part larger than its whole, or another definition than most of
 * the others have.
 */
export type NotRanked =
  | 'no_value'
  | 'screened_basis'
  | 'alone_in_group'
  | 'base_under_five'
  | 'impossible_share'
  | 'definition_differs';

/** Where a township stands. A rank never stands without its interval. */
export interface Standing {
  /** Competition rank: 1 is best, or largest where neither end is better. */
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  /** How many share this rank, itself included. */
  readonly tied: number | null;
  /** The townships it was ranked among: kind and basis. */
  readonly rank_group: string | null;
  readonly rank_group_size: number | null;
  readonly rank_basis: Basis | null;
  readonly not_ranked: NotRanked | null;
}

/** One township of a ranking. */
export interface RankingRow extends CellView, ChanceView, Standing {
  readonly township: ComparedTownship;
  readonly numerator: PartView | null;
  readonly denominator: PartView | null;
  readonly judgement: Judgement;
  /** Denominator under 20. */
  readonly small_base: boolean;
}

/** How rank intervals were found: from chance and wording, or from wording alone. */
export interface RankMethod {
  readonly rank_interval: 'simulated' | 'bounds';
  /** Share of the draws inside the interval; 1 for bounds. */
  readonly level: number;
  readonly draws: number | null;
}

/** A group of the ranking, and how much of its order may be shown. */
export interface RankedGroup {
  readonly label: string;
  /** Townships with a comparable value, of how many. */
  readonly k: number;
  readonly n: number;
  readonly display: Display;
  readonly rankability: number | null;
  readonly reason_zh: string;
  readonly reason_en: string;
}

/** Ranked townships first, best first; those without a rank follow in code order. */
export interface Ranking {
  readonly indicator: IndicatorSummary;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly n_total: number;
  readonly n_with_value: number;
  readonly method: RankMethod;
  readonly median: { readonly value: number; readonly n: number } | null;
  /** Over qualified values too; null below five. */
  readonly bounded_median: BoundedMedian | null;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly groups: RankedGroup[];
  readonly rows: RankingRow[];
}
