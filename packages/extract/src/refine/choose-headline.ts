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
export function chooseHeadline<Id extends string>(
  candidates: readonly Candidate<Id>[],
  preferred: RegExp | null,
): Candidate<Id> | null {
  const [best] = [...candidates].sort(
    (a, b) =>
      weight(b, preferred) - weight(a, preferred) ||
      amount(b) - amount(a) ||
      a.evidence.start - b.evidence.start,
  );
  return best ?? null;
}

function weight(candidate: Candidate<string>, preferred: RegExp | null): number {
  const { circumstances, form, status } = candidate;
  let sum = sectionWeight[circumstances.section];
  if (circumstances.total || form === 'total' || form === 'sum' || form === 'row') sum += 0.3;
  // The column of a table that a row is read from is that of the year.
  if (circumstances.time === 'current' || form === 'row') sum += 0.1;
  if (circumstances.part) sum -= 0.4;
  if (circumstances.increment) sum -= 0.4;
  if (preferred?.test(candidate.words) === true) sum += 0.8;
  if (form === 'gist') sum -= 0.35;
  if (form === 'zero' && status === 'reported_zero') sum -= 0.5;
  return sum;
}

function amount({ quantity }: Candidate<string>): number {
  return quantity?.value ?? quantity?.lower ?? 0;
}
