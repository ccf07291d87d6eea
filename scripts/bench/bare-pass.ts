import type { ReadDocument } from '@xiangjian/documents';
import { compiledRules } from '../../packages/extract/src/rules/index.ts';
import { normalisedView } from '../../packages/extract/src/view/normalised-view.ts';

/** Every pattern of the rules, without what holds it to a number. */
export const rulePatterns: readonly RegExp[] = compiledRules.flatMap((rule) =>
  [
    rule.within,
    rule.after,
    rule.near,
    rule.nearParagraph,
    rule.never,
    rule.zero,
    ...rule.gist.flat().map(({ pattern }) => pattern),
  ]
    .filter((pattern) => pattern !== null)
    .map((pattern) => new RegExp(pattern.source.replaceAll('^', '').replaceAll('$', ''), 'g')),
);

/** Runs every pattern once over the whole text: the least that reading with them can cost. The number of hits. */
export function barePass(document: ReadDocument): number {
  const { text } = normalisedView(document.text, document.body);
  let hits = 0;
  for (const pattern of rulePatterns) for (const _ of text.matchAll(pattern)) hits += 1;
  return hits;
}
