import type { ComparedArea, ComparedGroup, ComparedTownship } from '../compared-year.ts';
import type { CellView, PartView } from './cell.ts';
import type { IndicatorSummary } from './indicator.ts';

/** Where a township lies against the limits at its own base; `untold` where base or wording leave it open. */
export type FunnelPosition =
  | 'above_998'
  | 'above_95'
  | 'within'
  | 'below_95'
  | 'below_998'
  | 'untold';

/** Limits widened for over-dispersion where it is found, or never. */
export type Widening = 'auto' | 'off';

/** Why a township is not in a funnel. */
export type NotInFunnel =
  | 'no_value'
  | 'no_denominator'
  | 'other_basis'
  | 'base_under_five'
  | 'impossible_share'
  | 'few_peers';

/** Limits at one denominator. */
export interface FunnelLimits {
  readonly denominator: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** How much more the rates of a funnel differ than chance explains; null below two exact ones. */
export interface DispersionView {
  readonly ratio: number;
  readonly threshold: number;
  readonly between: number;
  /** Whether there is enough to widen the limits by: over-dispersion, and ten townships or more. */
  readonly may_widen: boolean;
  /** Whether the limits are widened: they may be, and it was not refused. */
  readonly is_widened: boolean;
}

/** One funnel: the townships that are measured against one pooled rate. */
export interface FunnelGroup {
  readonly label: string;
  readonly k: number;
  /** Σx ÷ Σn, each township included, as bounds where counts are qualified. */
  readonly baseline: { readonly lower: number; readonly upper: number };
  readonly dispersion: DispersionView | null;
  /** A hundred steps, geometric. */
  readonly limits: FunnelLimits[];
}

export interface FunnelRow extends CellView {
  readonly township: ComparedTownship;
  readonly group: string | null;
  readonly numerator: PartView | null;
  readonly denominator: PartView | null;
  /** numerator ÷ denominator × multiplier, as bounds. */
  readonly rate_lower: number | null;
  readonly rate_upper: number | null;
  readonly position: FunnelPosition | null;
  readonly not_placed: NotInFunnel | null;
}

/** Shares, or events per unit of size, against limits that narrow with the base. */
export interface Funnel {
  readonly indicator: IndicatorSummary;
  /** What events are divided by; null for a share. */
  readonly denominator: IndicatorSummary | null;
  /** 10,000 for residents, 1 elsewhere. */
  readonly multiplier: number;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: ComparedGroup;
  readonly finding_zh: string;
  readonly finding_en: string;
  readonly groups: FunnelGroup[];
  readonly rows: FunnelRow[];
}
