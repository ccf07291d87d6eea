import type { IndicatorId, Quantity, ReferenceNature, TownshipKind } from '@xiangjian/indicators';

/** A reference value as a person enters it or a table says it. */
export interface NewReference {
  readonly indicator: IndicatorId;
  /** 2, 4, 6 or 9 digits; empty: everywhere. */
  readonly area: string;
  /** Null: townships of every kind. */
  readonly kind: TownshipKind | null;
  /** The first and the last report year for which it holds; null: until further notice. */
  readonly from: number;
  readonly to: number | null;
  /** The words, as the document or a person says them. */
  readonly printed: string;
  /** What they say, in the scale of the indicator. */
  readonly quantity: Quantity;
  readonly nature: ReferenceNature;
  readonly source: ReferenceSource;
  readonly note: string | null;
}

/** Where a reference value is written. */
interface ReferenceSource {
  readonly title: string;
  readonly url: string | null;
  /** ISO day of the document. */
  readonly date: string | null;
}
