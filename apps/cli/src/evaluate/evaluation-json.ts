import { type FactCounts, f1Of, precisionOf, recallOf } from './fact-counts.ts';
import { listErrors } from './list-errors.ts';
import type { ReportScore } from './score-report.ts';
import { shareWithBounds } from './share-interval.ts';
import type { TotalScore } from './total-score.ts';

/** The evaluation as data: every group with its shares and their intervals at 90 %, and every error with its class. */
export function evaluationJson(total: TotalScore, scores: readonly ReportScore[]) {
  const { indicators, documents, sections, words, facts, problems, plans, ...others } = total;
  return {
    ...others,
    facts: withShares(facts),
    problems: {
      precision: shareWithBounds(problems.precision),
      recall: shareWithBounds(problems.recall),
    },
    plans: { precision: shareWithBounds(plans.precision), recall: shareWithBounds(plans.recall) },
    indicators: indicators.map(withShares),
    documents: documents.map(withShares),
    sections: sections.map(withShares),
    words: words.map((one) => ({
      ...one,
      precision: shareWithBounds({ right: one.right, total: one.right + one.spurious }),
      recall: shareWithBounds({ right: one.right, total: one.labelled }),
    })),
    errors: scores.flatMap(listErrors),
  };
}

function withShares<Counts extends FactCounts>(counts: Counts) {
  return {
    ...counts,
    precision: shareWithBounds(precisionOf(counts)),
    recall: shareWithBounds(recallOf(counts)),
    f1: f1Of(counts),
  };
}
