import type { IndicatorKind, Polarity, Tier } from '../catalogue/entry.ts';

/** Ids of indicators that a district has added for itself: own_ before a name of small letters, digits and _. */
export type OwnIndicatorId = `own_${string}`;

/** The id of the share that an own indicator has of its denominator. */
export type OwnShareId = `share_${OwnIndicatorId}`;

/**
 * The words by which reports write an own indicator. Words are literal text, in which `…` stands for up to ten characters
 * of one clause: no pattern language, so no word can slow the reading down.
 */
interface OwnWords {
  /** Units that the number may carry in the text. */
  readonly units: readonly string[];
  /** Words that end where the number begins. */
  readonly before: readonly string[];
  /** Words that begin where the number ends. */
  readonly after: readonly string[];
  /** Lists of words; all words of one list must stand beside the number, in any order. */
  readonly gist: readonly (readonly string[])[];
  /** Words that must not stand beside the number. */
  readonly forbidden: readonly string[];
}

/** An indicator of a district's own: what it means, how it is read, and what may be done with its numbers. */
export interface OwnIndicator extends OwnWords {
  readonly id: OwnIndicatorId;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly definitionZh: string;
  /** The Chinese definition where the district gives no English one. */
  readonly definitionEn: string;
  /** The unit that the figure is shown with. */
  readonly unit: string;
  /** A stock is what there is at the end of the year: newly added ones are not it, those of many years are. */
  readonly kind: Exclude<IndicatorKind, 'derived'>;
  readonly tier: Tier;
  /** Of the share where there is a denominator, else of the number itself. */
  readonly polarity: Polarity;
  /** Whether the sum over townships is the number of the district. */
  readonly additive: boolean;
  /** The id of the stated indicator of which this one counts a part, or null. */
  readonly denominator: string | null;
}

/** True when the text has the form of an own id; whether such an indicator is registered is another question. */
export function isOwnIndicatorId(text: string): text is OwnIndicatorId {
  return text.startsWith('own_');
}
