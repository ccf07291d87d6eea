import type { IndicatorId } from '@xiangjian/indicators';
import type { CellView } from '../answers/cell.ts';
import type { ComparedArea, ComparedTownship, PeerGroup } from '../compared-year.ts';
import type { SchemeItem, ScoringScheme, Veto } from './scheme.ts';
import type { FactorSensitivity } from './sensitivity.ts';
import type { NoValueReason } from './stated-value.ts';

/** Why a township has no index, or an index without a rank (`alone_in_group`). */
export type NotScoredReason = 'no_report' | 'too_few_items' | 'alone_in_group';

/** A weighted item of the scheme as it works among the townships. */
export interface CompositeItem {
  readonly id: string;
  readonly label_zh: string;
  readonly kind: SchemeItem['kind'];
  readonly chapter: string;
  readonly indicator: IndicatorId | null;
  /** Share of the index that the scheme gives it, 0..1. */
  readonly weight: number;
  /** Share of the differences in the index that go with it: squared correlation; null where it cannot be told. */
  readonly effective: number | null;
  /** How many scored townships have a value. */
  readonly n: number;
}

/** A chapter with its stated and its effective weight. */
export interface CompositeChapter {
  readonly id: string;
  readonly label_zh: string;
  readonly weight: number;
  readonly effective: number | null;
}

/** What one item contributes to one township. */
export interface CompositeRowItem {
  readonly item: string;
  readonly state: 'scored' | 'no_mark' | 'left_out';
  readonly reason: NoValueReason | null;
  readonly score: number | null;
  /** Share of this township's index after the weights of left-out items went to the others. */
  readonly weight: number;
  /** What the report answers; null for a mark given by a person. */
  readonly cell: CellView | null;
}

/** What one chapter contributes to one township, and how many of its items have a value. */
export interface CompositeRowChapter {
  readonly chapter: string;
  readonly score: number | null;
  readonly available: number;
  readonly items: number;
}

/** A veto that is met, or that the wording leaves open. */
export interface CompositeVeto {
  readonly item: string;
  readonly label_zh: string;
  readonly effect: Veto['effect'];
  readonly state: 'met' | 'undecided';
}

/** One township. While names are hidden it has an alias and no name, no cells. */
export interface CompositeRow {
  /** Code, or the alias while names are hidden. */
  readonly key: string;
  readonly township: ComparedTownship | null;
  readonly alias: string | null;
  readonly index: number | null;
  /** From wording alone, at the settings of the scheme; null above where it is open. */
  readonly index_lower: number | null;
  readonly index_upper: number | null;
  readonly rank: number | null;
  readonly rank_low: number | null;
  readonly rank_high: number | null;
  readonly rank_median: number | null;
  readonly tied: number | null;
  readonly rank_group: string;
  readonly rank_group_size: number;
  readonly band: string | null;
  /** True where wording leaves more than one band open. */
  readonly band_open: boolean;
  readonly bonus: number | null;
  readonly vetoes: CompositeVeto[];
  readonly not_scored: NotScoredReason | null;
  readonly chapters: CompositeRowChapter[];
  readonly items: CompositeRowItem[];
}

/** Two townships whose order no weights, no normalisation and no aggregation can turn. */
export interface RobustPair {
  readonly better: string;
  readonly worse: string;
}

/** Townships that are ranked among each other: all, or those of one kind. */
export interface CompositeGroup {
  readonly label: string;
  readonly n_total: number;
  readonly n_scored: number;
  readonly n_pairs: number;
  readonly chapters: CompositeChapter[];
  readonly items: CompositeItem[];
  readonly sensitivity: FactorSensitivity[];
  readonly robust_pairs: RobustPair[];
  readonly rows: CompositeRow[];
}

/** A scheme applied to an area in one year. */
export interface Composite {
  readonly scheme: ScoringScheme;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: PeerGroup;
  readonly names_hidden: boolean;
  readonly method: {
    readonly least_available: number;
    readonly draws: number;
    readonly level: number;
    readonly weight_spread: number;
    /** Computations behind the sensitivity indices, all groups together. */
    readonly sensitivity_runs: number;
  };
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly groups: CompositeGroup[];
}
