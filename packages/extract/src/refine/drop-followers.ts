import type { Candidate } from '../parsers/candidate.ts';

const counts = new Set([
  'disputes_accepted',
  'disputes_resolved',
  'disputes_screened',
  'written_agreements',
  'mediation_success_rate_stated',
]);

/**
 * Money named right behind a count belongs to what was counted (调解劳资纠纷11件,涉及金额260万元): it stands for the year
 * only when that count is one of the year's, and no part of it. `follows` tells the indicators that are read so.
 */
export function dropFollowers(
  candidates: readonly Candidate[],
  follows: (candidate: Candidate) => boolean,
): Candidate[] {
  return candidates.map((candidate) => {
    const { placed } = candidate;
    if (placed === null || !follows(candidate)) return candidate;
    const inSentence = placed.previousEnd > candidate.circumstances.sentence.start;
    if (!inSentence || !/[,、]/.test(placed.left.slice(placed.left.lastIndexOf('#'))))
      return candidate;
    const before = candidates.find((one) => one.placed?.mention.end === placed.previousEnd);
    if (before !== undefined && counts.has(before.indicator) && !before.circumstances.part) {
      return candidate;
    }
    return { ...candidate, circumstances: { ...candidate.circumstances, part: true } };
  });
}
