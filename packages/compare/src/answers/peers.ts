import type { ComparedTownship } from '../compared-year.ts';
import type { CellView } from './cell.ts';
import type { IndicatorSummary } from './indicator.ts';
import type { NotRanked } from './ranking.ts';

/**
 * With whom: all of the county, its own kind, those nearest by structure, a list of one's own, its own other years, its
 * county as a whole, or a target.
 */
export type Among = 'all' | 'kind' | 'nearest' | 'list' | 'past' | 'district' | 'target';

/** A target that somebody set, in the scale of the indicator, and whose it is. */
export interface Target {
  readonly value: number;
  readonly label_zh: string;
  readonly label_en: string;
}

/**
 * The figure that the township is set beside: the median of peers, the pooled rate Σx ÷ Σn or the mean of its county, the
 * township included, or a target. `k` of `n` townships stand behind it; null for a target.
 */
export interface Yardstick {
  readonly how: 'median' | 'pooled' | 'mean' | 'target';
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly k: number | null;
  readonly n: number | null;
  /** Of a target: whose it is. */
  readonly label_zh: string | null;
  readonly label_en: string | null;
}

/** How much one structural number sets a township apart, 0..1 of the squared distance. */
export interface LikenessView {
  readonly variable: IndicatorSummary;
  readonly own: number;
  readonly other: number;
  readonly part: number;
}

/** A township nearest by structure; `distance_upper` is null where a wording is open. */
export interface NearnessView {
  readonly distance: number;
  readonly distance_lower: number;
  readonly distance_upper: number | null;
  readonly reasons: LikenessView[];
  readonly text_zh: string;
  readonly text_en: string;
}

export interface PeerRow extends CellView {
  readonly township: ComparedTownship;
  readonly year: number;
  /** Only among the nearest. */
  readonly nearness: NearnessView | null;
  /** Whether its value counts for the yardstick; for a median plainly stated and comparable with the township's own. */
  readonly is_counted: boolean;
  /** Why it cannot be compared at all; null where it can, or another basis or wording keeps it from the median. */
  readonly not_comparable: NotRanked | null;
}

/** A township beside its peers in one indicator. */
export interface PeersAnswer {
  readonly township: ComparedTownship;
  readonly indicator: IndicatorSummary;
  readonly year: number;
  readonly among: Among;
  readonly own: CellView;
  /** Null below five counted values. */
  readonly median: { readonly value: number; readonly n: number } | null;
  /** What `side` is measured against; null where too few values make one. */
  readonly yardstick: Yardstick | null;
  /** Where the township's own value lies against the yardstick; `undecided` where the wording leaves it open. */
  readonly side: 'above' | 'below' | 'equal' | 'undecided' | null;
  /** Whether a share lies further from the yardstick than chance carries it; `untold` for a median and where counts are not known. */
  readonly chance: 'beyond_998' | 'beyond_95' | 'within' | 'untold';
  /** Whether a target is reached, by the words of the report; null where they leave it open, or neither end is better. */
  readonly is_reached: boolean | null;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly rows: PeerRow[];
}
