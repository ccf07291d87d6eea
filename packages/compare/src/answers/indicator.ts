import type { Dimension, IndicatorId, IndicatorKind, Polarity, Tier } from '@xiangjian/indicators';

/** What an answer says of its indicator. */
export interface IndicatorSummary {
  readonly id: IndicatorId;
  readonly label_zh: string;
  readonly label_en: string;
  readonly unit: string;
  /** How a stored value relates to what is shown: 0..1, 0..100 or as it is. */
  readonly scale: 'ratio' | 'percent' | 'number';
  readonly kind: IndicatorKind;
  readonly tier: Tier;
  readonly polarity: Polarity;
  readonly dimension: Dimension;
}

/** An indicator with its definition and plausible range. */
export interface IndicatorView extends IndicatorSummary {
  /** Added by the district, beside the catalogue. */
  readonly own: boolean;
  readonly definition_zh: string;
  readonly definition_en: string;
  readonly formula: string | null;
  readonly formula_en: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly include: string[];
  readonly include_en: string[];
  readonly exclude: string[];
  readonly exclude_en: string[];
}
