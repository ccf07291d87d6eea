import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { Candidate } from '../parsers/candidate.ts';
import type { PlacedMention } from '../reading/reading.ts';
import { ruleOf } from '../rules/index.ts';
import { chooseHeadline } from './choose-headline.ts';
import { dropFollowers } from './drop-followers.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { dropWeak } from './drop-weak.ts';
import { type Veto, vetoOf } from './veto.ts';

/** A candidate with the reason why it fills no cell; null for the one that does. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly veto: Veto | null;
}

/** Every candidate judged; at most one of each indicator, the headline, is without a veto. */
export function judge(
  candidates: readonly Candidate[],
  mentions: readonly PlacedMention[],
): JudgedCandidate[] {
  const distinct = dropOverlaps(candidates, (indicator) => ruleOf(indicator).rule.shares === true);
  const followed = dropFollowers(
    distinct,
    mentions,
    ({ indicator }) => ruleOf(indicator).rule.follows === true,
  );
  const indicatorsOf = new Map<number, Set<ObservedIndicatorId>>();
  for (const { placed, indicator } of distinct) {
    if (placed === null) continue;
    const known = indicatorsOf.get(placed.index);
    if (known === undefined) indicatorsOf.set(placed.index, new Set([indicator]));
    else known.add(indicator);
  }
  const judged = dropWeak(
    followed.map((candidate) => ({
      candidate,
      veto: vetoOf(
        isOfOtherWhole(candidate, mentions, indicatorsOf)
          ? { ...candidate, circumstances: { ...candidate.circumstances, part: false } }
          : candidate,
        ruleOf(candidate.indicator),
      ),
    })),
  );
  const headlines = headlinesOf(judged);
  return judged.map(({ candidate, veto }) => ({
    candidate,
    veto: veto ?? (headlines.get(candidate.indicator) === candidate ? null : 'superseded'),
  }));
}

function headlinesOf(judged: readonly JudgedCandidate[]): Map<ObservedIndicatorId, Candidate> {
  const standing = new Map<ObservedIndicatorId, Candidate[]>();
  for (const { candidate, veto } of judged) {
    if (veto !== null) continue;
    const others = standing.get(candidate.indicator);
    if (others === undefined) standing.set(candidate.indicator, [candidate]);
    else others.push(candidate);
  }
  const headlines = new Map<ObservedIndicatorId, Candidate>();
  for (const [indicator, candidates] of standing) {
    const headline = chooseHeadline(candidates, ruleOf(indicator).prefer);
    if (headline !== null) headlines.set(indicator, headline);
  }
  return headlines;
}

/**
 * 普法活动23场,其中法治讲座5场: a part that is told by a noun of its own, of a whole that is another indicator's, is all
 * there is of its own indicator.
 */
function isOfOtherWhole(
  { indicator, placed, form, strength, circumstances }: Candidate,
  mentions: readonly PlacedMention[],
  indicatorsOf: ReadonlyMap<number, ReadonlySet<ObservedIndicatorId>>,
): boolean {
  if (!circumstances.part || placed === null) return false;
  if (ruleOf(indicator).rule.follows === true) return false;
  if (form !== 'before' && form !== 'after' && form !== 'around') return false;
  let index = placed.index - 1;
  while (mentions[index]?.circumstances.part) index -= 1;
  if (index < 0) return false;
  const whole = indicatorsOf.get(index);
  return strength >= shortestNoun && whole?.has(indicator) !== true;
}

/** A shorter noun does not tell a part from its whole. */
const shortestNoun = 4;
