import type { ObservedIndicatorId, UnnumberedMention } from '@xiangjian/indicators';
import type { JudgedCandidate } from '../refine/judge.ts';
import { quoteOf, type Source } from './source.ts';

/** Indicators that the text names without a number (多次, XX件) and nowhere with one; a blank before a vague word. */
export function unnumberedOf(
  judged: readonly JudgedCandidate[],
  source: Source,
): UnnumberedMention[] {
  const numbered = new Set(
    judged.filter(({ veto }) => veto === null).map(({ candidate }) => candidate.indicator),
  );
  const found = new Map<ObservedIndicatorId, UnnumberedMention>();
  for (const { candidate } of judged) {
    const { indicator, status, circumstances } = candidate;
    if (status !== 'placeholder' && status !== 'mentioned_without_number') continue;
    if (numbered.has(indicator) || circumstances.forward || circumstances.section === 'plans')
      continue;
    if (found.get(indicator)?.status === 'placeholder') continue;
    if (found.has(indicator) && status !== 'placeholder') continue;
    found.set(indicator, { indicator, status, evidence: quoteOf(source, candidate.evidence) });
  }
  return [...found.values()];
}
