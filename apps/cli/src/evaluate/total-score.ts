import { countOutcomes, type FactCounts } from './fact-counts.ts';
import { factOutcomes } from './fact-outcome.ts';
import { type GroupCounts, groupCounts, type WordCounts, wordCounts } from './group-counts.ts';
import type { ReportScore } from './score-report.ts';
import { sectionCodes } from './section-name.ts';
import { sumOf, type Tally } from './tally.ts';

/** Several reports taken together. */
export interface TotalScore {
  readonly reports: number;
  readonly facts: FactCounts;
  readonly metadata: Tally;
  readonly evidence: Tally;
  readonly problems: ThemeTallies;
  readonly plans: ThemeTallies;
  /** Those with most facts first. */
  readonly indicators: readonly GroupCounts[];
  readonly documents: readonly GroupCounts[];
  /** Every part in the order of a report, also those in which nothing is labelled. */
  readonly sections: readonly GroupCounts[];
  readonly words: readonly WordCounts[];
}

/** Problems or plans: of those read how many are right, of those labelled how many were found. */
export interface ThemeTallies {
  readonly precision: Tally;
  readonly recall: Tally;
}

/** Sums the scores of reports. */
export function totalScore(scores: readonly ReportScore[]): TotalScore {
  const outcomes = scores.flatMap(factOutcomes);
  return {
    reports: scores.length,
    facts: countOutcomes(outcomes),
    metadata: sumOf(scores.map(({ metadata }) => metadata)),
    evidence: sumOf(scores.map(({ evidence }) => evidence)),
    problems: themeTallies(scores.map(({ problems }) => problems)),
    plans: themeTallies(scores.map(({ plans }) => plans)),
    indicators: groupCounts(outcomes, ({ indicator }) => indicator),
    documents: groupCounts(outcomes, ({ document }) => document).sort((a, b) =>
      a.key < b.key ? -1 : 1,
    ),
    sections: sectionCodes.map((code) => ({
      key: code,
      ...countOutcomes(outcomes.filter(({ section }) => section === code)),
    })),
    words: wordCounts(outcomes),
  };
}

function themeTallies(scores: readonly ReportScore['problems'][]): ThemeTallies {
  return {
    precision: sumOf(scores.map(({ right, read }) => ({ right, total: read }))),
    recall: sumOf(scores.map(({ found, labelled }) => ({ right: found, total: labelled }))),
  };
}
