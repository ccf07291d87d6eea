import type { Candidate, CandidateForm } from '../parsers/candidate.ts';

const rank: Readonly<Record<CandidateForm, number>> = {
  sum: 0,
  row: 0,
  total: 1,
  around: 1,
  before: 2,
  list: 2,
  after: 3,
  zero: 4,
  gist: 5,
};

/** One number belongs to one indicator, except where a rule or a list (A、B均为#) says that it is shared. */
export function dropOverlaps<Id extends string>(
  candidates: readonly Candidate<Id>[],
  mayShare: (indicator: Id) => boolean,
): Candidate<Id>[] {
  const ordered = [...candidates].sort(closer);
  const owner = new Map<number, Candidate<Id>>();
  const kept: Candidate<Id>[] = [];
  for (const candidate of ordered) {
    const index = candidate.placed?.index;
    if (index === undefined || candidate.form === 'sum') {
      kept.push(candidate);
      continue;
    }
    const first = owner.get(index);
    if (first === undefined) owner.set(index, candidate);
    const stands =
      first === undefined ||
      (first.shared && candidate.shared) ||
      mayShare(candidate.indicator) ||
      mayShare(first.indicator);
    if (stands) kept.push(candidate);
  }
  return kept.sort(
    (a, b) => a.evidence.start - b.evidence.start || a.indicator.localeCompare(b.indicator),
  );
}

/** The candidate whose noun is nearer and longer first. */
function closer(a: Candidate<string>, b: Candidate<string>): number {
  return (
    rank[a.form] - rank[b.form] ||
    a.gap - b.gap ||
    b.strength - a.strength ||
    a.evidence.start - b.evidence.start ||
    a.indicator.localeCompare(b.indicator)
  );
}
