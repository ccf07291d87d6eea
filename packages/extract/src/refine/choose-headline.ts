import type { Candidate } from '../parsers/candidate.ts';
import type { SectionCode } from '../reading/section.ts';

const sectionWeight: Readonly<Record<SectionCode, number>> = {
  results: 3,
  preamble: 2.5,
  responsibility: 2.4,
  problems: 0,
  plans: 0,
};

/**
 * The candidate that fills the yearly cell: a total (共, 累计, 全年) before a plain figure, the results chapter before
 * others, then the wording that its rule prefers, then the larger of two figures of a flow (the rest are its parts), then the first.
 */
export function chooseHeadline(
  candidates: readonly Candidate[],
  preferred: RegExp | null,
): Candidate | null {
  const [best] = [...candidates].sort(
    (a, b) =>
      weight(b, preferred) - weight(a, preferred) ||
      amount(b) - amount(a) ||
      a.evidence.start - b.evidence.start,
  );
  return best ?? null;
}

function weight(candidate: Candidate, preferred: RegExp | null): number {
  const { circumstances, form, status } = candidate;
  let sum = sectionWeight[circumstances.section];
  if (circumstances.total || form === 'total' || form === 'sum' || form === 'row') sum += 0.3;
  if (circumstances.time === 'current') sum += 0.1;
  if (circumstances.part) sum -= 0.4;
  if (circumstances.increment) sum -= 0.4;
  if (preferred?.test(candidate.words) === true) sum += 0.5;
  if (form === 'gist') sum -= 0.35;
  if (form === 'zero' && status === 'reported_zero') sum -= 0.5;
  return sum;
}

function amount({ quantity }: Candidate): number {
  return quantity?.value ?? quantity?.lower ?? 0;
}

const longestClause = 60;

/**
 * Confidence between 0 and 1: an ordering by section, nearness and cues, not a probability. A clause without any mark in 60
 * characters leaves open what belongs to what: its figures come last.
 */
export function confidenceOf(candidate: Candidate): number {
  const { section, total, clause } = candidate.circumstances;
  if (clause.end - clause.start > longestClause && candidate.form !== 'row') return 0.5;
  const base = section === 'results' ? 0.9 : 0.8;
  const cue = total ? 0.05 : 0;
  const near = candidate.gap <= 2 ? 0.03 : 0;
  const form =
    candidate.form === 'gist'
      ? -0.2
      : candidate.form === 'after' || candidate.form === 'total'
        ? -0.05
        : 0;
  return Math.round((base + cue + near + form) * 100) / 100;
}
