import type { FactOutcome } from './fact-outcome.ts';
import { shareOf, type Tally } from './tally.ts';

/** Counts of facts: read right, read and not labelled, labelled and not read; of the last, read with another value or indicator. */
export interface FactCounts {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
  readonly wrongValue: number;
  readonly wrongIndicator: number;
  readonly traps: number;
}

/** Counts outcomes. */
export function countOutcomes(outcomes: readonly FactOutcome[]): FactCounts {
  const count = (isCounted: (one: FactOutcome) => boolean) => outcomes.filter(isCounted).length;
  return {
    right: count(({ outcome }) => outcome === 'right'),
    spurious: count(({ outcome }) => outcome === 'spurious'),
    missed: count(({ outcome }) => outcome === 'missed'),
    wrongValue: count(({ isWrongValue }) => isWrongValue),
    wrongIndicator: count(({ isWrongIndicator }) => isWrongIndicator),
    traps: count(({ isTrap }) => isTrap),
  };
}

/** Of what was read, how much is right. */
export function precisionOf({ right, spurious }: FactCounts): Tally {
  return { right, total: right + spurious };
}

/** Of what is labelled, how much was read. */
export function recallOf({ right, missed }: FactCounts): Tally {
  return { right, total: right + missed };
}

/** The harmonic mean of precision and recall; 0 where nothing is right. */
export function f1Of(counts: FactCounts): number {
  const [precision, recall] = [shareOf(precisionOf(counts)), shareOf(recallOf(counts))];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
