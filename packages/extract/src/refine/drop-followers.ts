import type { Candidate } from '../parsers/candidate.ts';
import type { PlacedMention } from '../reading/reading.ts';

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
  mentions: readonly PlacedMention[],
  follows: (candidate: Candidate) => boolean,
): Candidate[] {
  return candidates.map((candidate) => {
    const { placed } = candidate;
    if (placed === null || !follows(candidate)) return candidate;
    const inSentence = placed.previousEnd > candidate.circumstances.sentence.start;
    if (!inSentence || !/[,、]/.test(placed.left.slice(placed.left.lastIndexOf('#'))))
      return candidate;
    const before = countBefore(placed, mentions);
    const counted = candidates.find((one) => one.placed === before && counts.has(one.indicator));
    if (before === undefined || (counted !== undefined && standsForYear(counted))) {
      return candidate;
    }
    return { ...candidate, circumstances: { ...candidate.circumstances, part: true } };
  });
}

/** 成功调处#宗,引导司法确认#宗,涉案金额#: a step behind the settlement, with no money of its own. */
const furtherStep = /(?:司法确认|卷宗|(?:防止|预防|避免|制止)[^,;#]{0,12})[^,;#]{0,4}$/;

/** The last number of the sentence that counts things and not people or money. */
function countBefore(
  placed: PlacedMention,
  mentions: readonly PlacedMention[],
): PlacedMention | undefined {
  return mentions
    .slice(0, placed.index)
    .findLast(
      ({ mention, left }) =>
        mention.start < placed.circumstances.sentence.start ||
        ((mention.group === 'case' || mention.group === 'copy') && !furtherStep.test(left)),
    );
}

/** A count of the year; what was settled may be named as a part of what was taken up. */
function standsForYear({ indicator, circumstances }: Candidate): boolean {
  return !circumstances.part || indicator === 'disputes_resolved';
}
