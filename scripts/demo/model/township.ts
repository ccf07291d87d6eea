import type { TownshipKind } from '@xiangjian/indicators';

/** How the share of settled disputes moves over the years. */
export type SuccessTrend = 'rising' | 'steady' | 'falling';

/** An invented township: what stays the same behind its reports. */
export interface Township {
  readonly code: string;
  readonly name: string;
  readonly kind: TownshipKind;
  readonly villages: number;
  readonly communities: number;
  /** Thousands of residents; it decides the size of all counts and is never printed. */
  readonly residents: number;
  /** Share of settled disputes in the first year, percent. */
  readonly success: number;
  readonly trend: SuccessTrend;
  /** Growth of outreach from year to year, 1 = none. */
  readonly outreachGrowth: number;
  /** How often plans are followed by numbers, 0..1. */
  readonly diligence: number;
  /** How much of what could be stated is stated, 0..1. */
  readonly openness: number;
  readonly clerk: ClerkId;
  /** Days after New Year on which reports usually come out. */
  readonly habitDay: number;
  /** A river or hill, a trade, a market or feast, a village: words that make a text its own. */
  readonly local: readonly [landmark: string, trade: string, feast: string, village: string];
}

/** Whose hand a report is in: order, numbering, numerals and layout hang on it. */
export type ClerkId = 'classic' | 'listing' | 'numbered' | 'handwritten' | 'tabular' | 'topical';

/** What chance hangs on: the landmark stays where code and name change. */
export function identityOf({ local: [landmark] }: Township): string {
  return landmark;
}
