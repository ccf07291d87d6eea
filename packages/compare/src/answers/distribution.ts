import type { ComparedArea, ComparedGroup, ComparedTownship } from '../compared-year.ts';
import type { Band } from '../statistics/rank-draws.ts';
import type { CellView, PartView } from './cell.ts';
import type { Comparability } from './comparability.ts';
import type { BoundedQuartiles, Quartiles } from './coverage.ts';
import type { IndicatorSummary } from './indicator.ts';
import type { NotRanked } from './ranking.ts';

/**
 * What may be shown of an order: positions; bands only, where chance outweighs the differences; or nothing but the list,
 * where too few townships have a value.
 */
export type Display = 'positions' | 'bands' | 'listed';

/** Townships compared with each other, and what may be shown of their order. */
export interface DistributionGroup {
  readonly label: string;
  /** Members with a comparable value, of all townships of the kind or area. */
  readonly k: number;
  readonly n: number;
  readonly display: Display;
  /** 0..1, how much of the differences is more than chance; null where chance cannot be told. */
  readonly rankability: number | null;
  readonly reason_zh: string;
  readonly reason_en: string;
  readonly quartiles: Quartiles | null;
  /** Qualified values among them. */
  readonly bounded: BoundedQuartiles | null;
}

/** Where a township stands; null where the display of its group does not show it. */
export interface Position {
  readonly group: string | null;
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  readonly tied: number | null;
  /** Percentile rank 0..100, and the range that ties, wording and chance leave open. */
  readonly percentile: number | null;
  readonly percentile_low: number | null;
  readonly percentile_high: number | null;
  /** 1 is the best; ties are never parted. */
  readonly quantile_class: number | null;
  /** Share of draws among the best and the worst three of six townships or more. */
  readonly best3: number | null;
  readonly worst3: number | null;
  readonly band: Band | null;
  readonly not_ranked: NotRanked | null;
  /** The share drawn towards the pooled rate of its group by what chance explains (收缩估计); never instead of the value. */
  readonly shrunk: number | null;
}

export interface DistributionRow extends CellView, Position {
  readonly township: ComparedTownship;
  readonly numerator: PartView | null;
  readonly denominator: PartView | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly small_base: boolean;
}

/** How the values of one indicator lie in one year, and what their order is worth. */
export interface Distribution {
  readonly indicator: IndicatorSummary;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  /** Into how many quantile classes values are cut. */
  readonly classes: number;
  readonly chance_method: 'wilson' | 'byar' | 'none';
  readonly comparability: Comparability;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly groups: DistributionGroup[];
  /** In code order. */
  readonly rows: DistributionRow[];
}
