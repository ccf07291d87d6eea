/** Ids of indicators that a district has added for itself: own_ before a name of small letters, digits and _. */
export type OwnIndicatorId = `own_${string}`;

/**
 * An indicator of a district's own and how its reports write it. Words are literal text, in which `…` stands for up to
 * ten characters of one clause: no pattern language, so no word can slow the reading down.
 */
export interface OwnRule {
  readonly id: OwnIndicatorId;
  readonly label: string;
  readonly definition: string;
  /** The unit that the figure is shown with. */
  readonly unit: string;
  /** Units that the number may carry in the text; each must be one that `isKnownUnit` answers. */
  readonly units: readonly string[];
  /** Words that end where the number begins. */
  readonly before: readonly string[];
  /** Words that begin where the number ends. */
  readonly after: readonly string[];
  /** Lists of words; all words of one list must stand beside the number, in any order. */
  readonly gist: readonly (readonly string[])[];
  /** Words that must not stand beside the number. */
  readonly forbidden: readonly string[];
  /** What there is at the end of the year (a stock): newly added ones are not it, those of many years are. */
  readonly stock: boolean;
}
