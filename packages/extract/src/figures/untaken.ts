import type { UntakenNumber } from '@xiangjian/indicators';
import type { PlacedMention } from '../reading/reading.ts';
import type { JudgedCandidate } from '../refine/judge.ts';
import type { Veto } from '../refine/veto.ts';
import { quoteOf, type Source } from './source.ts';

/** Every number of the text that fills no cell, in its order, with the reason. */
export function untakenOf(
  judged: readonly JudgedCandidate[],
  mentions: readonly PlacedMention[],
  source: Source,
): UntakenNumber[] {
  const headlines = judged.filter(({ veto }) => veto === null).map(({ candidate }) => candidate);
  const reasons = new Map<number, Veto>();
  for (const { candidate, veto } of judged) {
    const index = candidate.placed?.index;
    if (index !== undefined && veto !== null && !reasons.has(index)) reasons.set(index, veto);
  }
  return mentions.flatMap(({ mention, index }) => {
    const isTaken = headlines.some(
      ({ evidence, placed }) =>
        placed?.index === index || (evidence.start <= mention.start && mention.end <= evidence.end),
    );
    // 一次登记: an article that no rule has looked at is no number to account for.
    if (isTaken || (mention.indefinite && !reasons.has(index))) return [];
    const { start, end, text } = quoteOf(source, mention);
    return [{ start, end, text, reason: reasons.get(index) ?? 'no_indicator' }];
  });
}
