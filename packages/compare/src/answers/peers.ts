import type { ComparedTownship } from '../compared-year.ts';
import type { CellView } from './cell.ts';
import type { IndicatorSummary } from './indicator.ts';
import type { NotRanked } from './ranking.ts';

/** With whom: all of the county, its own kind, those nearest by structure, a list of one's own, or its own other years. */
export type Among = 'all' | 'kind' | 'nearest' | 'list' | 'past';

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
  /** Whether its value counts for the median: plainly stated and comparable with the township's own. */
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
  /** Where the township's own value lies against that median; `undecided` where the wording leaves it open. */
  readonly side: 'above' | 'below' | 'equal' | 'undecided' | null;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly rows: PeerRow[];
}
