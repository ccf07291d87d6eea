import type { ReportScore } from './score-report.ts';
import { shareOf, sumOf, type Tally } from './tally.ts';

/** Counts of facts: read right, read and not labelled, labelled and not read, of these read with another value. */
export interface FactCounts {
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
  readonly wrongValue: number;
  readonly traps: number;
}

/** Facts of one indicator. */
export interface IndicatorCounts extends FactCounts {
  readonly indicator: string;
}

/** Several reports taken together. */
export interface TotalScore {
  readonly reports: number;
  readonly facts: FactCounts;
  readonly metadata: Tally;
  readonly evidence: Tally;
  readonly problems: ThemeTallies;
  readonly plans: ThemeTallies;
  /** Those with most facts first. */
  readonly indicators: readonly IndicatorCounts[];
}

/** Problems or plans: of those read how many are right, of those labelled how many were found. */
export interface ThemeTallies {
  readonly precision: Tally;
  readonly recall: Tally;
}

/** Sums the scores of reports. */
export function totalScore(scores: readonly ReportScore[]): TotalScore {
  const indicators = new Set(
    scores.flatMap(({ facts }) => [
      ...[...facts.right, ...facts.missed].map(({ fact }) => fact.indicator),
      ...facts.spurious.map(({ observation }) => observation.indicator),
    ]),
  );
  const counts = [...indicators].map((indicator) => ({
    indicator,
    ...countFacts(scores, (one) => one === indicator),
  }));
  return {
    reports: scores.length,
    facts: countFacts(scores, () => true),
    metadata: sumOf(scores.map(({ metadata }) => metadata)),
    evidence: sumOf(scores.map(({ evidence }) => evidence)),
    problems: themeTallies(scores.map(({ problems }) => problems)),
    plans: themeTallies(scores.map(({ plans }) => plans)),
    indicators: counts.sort(
      (a, b) => sizeOf(b) - sizeOf(a) || (a.indicator < b.indicator ? -1 : 1),
    ),
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

function countFacts(
  scores: readonly ReportScore[],
  isCounted: (indicator: string) => boolean,
): FactCounts {
  const right = scores
    .flatMap(({ facts }) => facts.right)
    .filter(({ fact }) => isCounted(fact.indicator));
  const missed = scores
    .flatMap(({ facts }) => facts.missed)
    .filter(({ fact }) => isCounted(fact.indicator));
  const spurious = scores
    .flatMap(({ facts }) => facts.spurious)
    .filter(({ observation }) => isCounted(observation.indicator));
  return {
    right: right.length,
    spurious: spurious.length,
    missed: missed.length,
    wrongValue: missed.filter(({ instead }) => instead !== null).length,
    traps: spurious.filter(({ trap }) => trap !== null).length,
  };
}

function sizeOf({ right, spurious, missed }: FactCounts): number {
  return right + spurious + missed;
}

function themeTallies(scores: readonly ReportScore['problems'][]): ThemeTallies {
  return {
    precision: sumOf(scores.map(({ right, read }) => ({ right, total: read }))),
    recall: sumOf(scores.map(({ found, labelled }) => ({ right: found, total: labelled }))),
  };
}
