/** The chapters, in the order in which they are shown; `local` holds what a district has added, nothing of the catalogue. */
export const dimensions = [
  'leadership',
  'decision',
  'enforcement',
  'mediation',
  'outreach',
  'service',
  'transparency',
  'special',
  'structure',
  'local',
  'derived',
] as const;

export type Dimension = (typeof dimensions)[number];

/** What kind of number an indicator is: decides how it may be added, averaged and compared. */
export type IndicatorKind = 'flow' | 'stock' | 'rate' | 'money' | 'derived';

/** `core` indicators are on the overview and count for completeness; `detail` ones are looked up. */
export type Tier = 'core' | 'detail';

/** Which direction is better. `none`: described, never judged (volume is not merit). */
export type Polarity = 'higher' | 'lower' | 'none';

interface Entry {
  readonly id: string;
  readonly labelZh: string;
  readonly labelEn: string;
  /** The unit as it is printed; a stored rate of a report is a percentage from 0 to 100. */
  readonly unit: string;
  readonly tier: Tier;
  readonly polarity: Polarity;
  readonly definitionZh: string;
  /** The same as the Chinese definition, for who reads no Chinese; the Chinese text where a district gives no other. */
  readonly definitionEn: string;
}

/** An indicator that a report states in words: everything but the derived ones. */
export interface ObservedEntry extends Entry {
  readonly dimension: Exclude<Dimension, 'derived'>;
  readonly kind: Exclude<IndicatorKind, 'derived'>;
  /** Plausible range, inclusive; outside it a value is asked about, never dropped. No upper end is known where it is null. */
  readonly min: number;
  readonly max: number | null;
  /** Wordings of reports that are counted. */
  readonly include: readonly string[];
  /** What each of them means, in the same order; empty where a district gives no meaning. */
  readonly includeEn: readonly string[];
  /** Wordings that look like the indicator and are not counted. */
  readonly exclude: readonly string[];
  /** What each of them means, in the same order; empty where a district gives no meaning. */
  readonly excludeEn: readonly string[];
}

/** How a derived indicator is computed from the cells it names. */
export type Formula =
  | {
      readonly type: 'ratio';
      readonly numerator: string;
      readonly denominator: string;
      /** 1,000 for "per thousand"; 1 elsewhere. */
      readonly multiplier: number;
      /** True where the numerator is a part of the denominator, so that the result lies in 0..1. */
      readonly share: boolean;
    }
  | { readonly type: 'success_rate' }
  | { readonly type: 'days_to_publication' }
  | { readonly type: 'published_on_time' }
  | { readonly type: 'reporting_completeness' };

/** An indicator computed from others, never typed in and never read from the text. */
export interface DerivedEntry extends Entry {
  readonly dimension: 'derived' | 'local';
  readonly kind: 'derived';
  readonly formula: Formula;
  /** The formula with the ids of the indicators it is made of. */
  readonly formulaText: string;
  /** The formula in English words. */
  readonly formulaTextEn: string;
}
