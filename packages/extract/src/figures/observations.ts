import type { Observation, Period } from '@xiangjian/indicators';
import { confidenceOf } from '../refine/confidence-of.ts';
import type { JudgedCandidate } from '../refine/judge.ts';
import { mannerOf } from '../refine/manner.ts';
import { periodOf, scopeOf } from '../refine/veto.ts';
import { quoteOf, type Source } from './source.ts';

/** An observation and the words of its rule that found it, as they stand in the text. */
export interface WordedObservation {
  readonly observation: Observation;
  readonly ruleWords: string;
}

/**
 * The readings that are kept: the headlines and, with their own period or scope, the numbers that fill no cell but
 * belong to an indicator (of one event, of several years, of a part). In the order of the text.
 */
export function observationsOf(
  judged: readonly JudgedCandidate[],
  source: Source,
  ofTheYear: Extract<Period, 'year' | 'ytd'>,
): WordedObservation[] {
  return judged.flatMap((one) => {
    const observation = observationOf(one, source, ofTheYear);
    const ruleWords = one.candidate.noun.replace(/\s+/g, '');
    return observation === null ? [] : [{ observation, ruleWords }];
  });
}

function observationOf(
  { candidate, veto }: JudgedCandidate,
  source: Source,
  ofTheYear: Extract<Period, 'year' | 'ytd'>,
): Observation | null {
  const { quantity, status, circumstances } = candidate;
  const period = periodOf(veto);
  if (quantity === null || period === null) return null;
  if (status !== 'reported' && status !== 'reported_zero') return null;
  const evidence = quoteOf(source, candidate.evidence);
  return {
    indicator: candidate.indicator,
    ...quantity,
    printed: candidate.printed,
    unit: candidate.unit,
    status,
    period: period === 'year' ? ofTheYear : period,
    scope: scopeOf(veto),
    headline: veto === null,
    confidence: confidenceOf(candidate),
    rules: [
      candidate.rule,
      `by:${mannerOf(candidate)}`,
      ...(veto === null ? [] : [`kept-apart:${veto}`]),
    ],
    evidence,
    context: contextOf(source.view.toRaw(circumstances.clause), evidence),
  };
}

/** The clause, widened so that the evidence always lies inside it. */
function contextOf(
  clause: { readonly start: number; readonly end: number },
  evidence: { readonly start: number; readonly end: number },
) {
  return {
    start: Math.min(clause.start, evidence.start),
    end: Math.max(clause.end, evidence.end),
  };
}
