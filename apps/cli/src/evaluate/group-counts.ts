import { countOutcomes, type FactCounts } from './fact-counts.ts';
import type { FactOutcome } from './fact-outcome.ts';

/** Facts that share a key: an indicator, a report, a section. */
export interface GroupCounts extends FactCounts {
  readonly key: string;
}

/** The words by which a rule found figures, and the share of its indicator's facts that they alone bring in. */
export interface WordCounts {
  readonly key: string;
  readonly indicator: string;
  readonly right: number;
  readonly spurious: number;
  /** Labelled facts of the indicator: a fact that was not read was missed by every word. */
  readonly labelled: number;
}

/** Counts by key, those with most facts first. */
export function groupCounts(
  outcomes: readonly FactOutcome[],
  keyOf: (outcome: FactOutcome) => string,
): GroupCounts[] {
  return [...Map.groupBy(outcomes, keyOf)]
    .map(([key, ofKey]) => ({ key, ...countOutcomes(ofKey) }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.key < b.key ? -1 : 1));
}

/** Counts by the words that found a figure: first those that were wrong, then those that found most. */
export function wordCounts(outcomes: readonly FactOutcome[]): WordCounts[] {
  const labelled = new Map(
    groupCounts(outcomes, ({ indicator }) => indicator).map((one) => [
      one.key,
      one.right + one.missed,
    ]),
  );
  const found = outcomes.filter(({ word }) => word !== null);
  return [...Map.groupBy(found, ({ indicator, word }) => JSON.stringify([word, indicator]))]
    .map(([, ofWord]) => wordCount(ofWord, labelled))
    .sort((a, b) => b.spurious - a.spurious || b.right - a.right || (a.key < b.key ? -1 : 1));
}

function wordCount(
  outcomes: readonly FactOutcome[],
  labelled: ReadonlyMap<string, number>,
): WordCounts {
  const { right, spurious } = countOutcomes(outcomes);
  const indicator = outcomes[0]?.indicator ?? '';
  return {
    key: outcomes[0]?.word ?? '',
    indicator,
    right,
    spurious,
    labelled: labelled.get(indicator) ?? 0,
  };
}

function sizeOf({ right, spurious, missed }: FactCounts): number {
  return right + spurious + missed;
}
