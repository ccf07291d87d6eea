import { type ObservedIndicatorId, observedCatalogue } from '@xiangjian/indicators';
import { ruleList } from './index.ts';
import type { Rule } from './rule.ts';

/** A word that stands for more indicators than this says nothing about one of them. */
const mostSharing = 3;

/**
 * The words by which reports name each indicator: the wordings of the catalogue, and the words of its rule that few other
 * rules share. Meant for finding an indicator by what a person calls it, never for reading a number.
 */
export function spokenWords(): ReadonlyMap<ObservedIndicatorId, readonly string[]> {
  const ofRules = new Map(ruleList.map((rule) => [rule.indicator, wordsOfRule(rule)]));
  const sharing = new Map<string, number>();
  for (const words of ofRules.values()) {
    for (const word of words) sharing.set(word, (sharing.get(word) ?? 0) + 1);
  }
  return new Map(
    observedCatalogue.map(({ id, include }) => {
      const own = [...(ofRules.get(id) ?? [])].filter(
        (word) => (sharing.get(word) ?? 0) <= mostSharing,
      );
      const listed = include.flatMap((wording) => wording.split(/[^\p{Script=Han}]+/u));
      return [id, [...new Set([...listed, ...own])].filter((word) => word.length > 1)];
    }),
  );
}

/** Every run of two or more Han characters that always stand together in the wordings of a rule. */
function wordsOfRule({ before = [], weak = [], after = [], around = [], row = [] }: Rule) {
  const patterns = [...before, ...weak, ...after, ...around.flat(), ...row];
  return new Set(
    patterns.flatMap((pattern) =>
      pattern
        .replace(/\[[^\]]*\]/g, ' ') // one sign of several is no word
        .replace(/\p{Script=Han}(?=[?*{])/gu, ' ')
        .split(/[^\p{Script=Han}]+/u)
        .filter((word) => word.length > 1),
    ),
  );
}
