import { exactQuantity } from '@xiangjian/indicators';
import type { PlacedMention, Reading } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';
import { isAllowed, wordsOf } from './allowed-words.ts';
import type { Candidate } from './candidate.ts';
import type { Found } from './found.ts';
import { matchGist, ownWords } from './match-gist.ts';
import { leftsOf, matchNoun } from './match-noun.ts';

/** Numbers with their noun before or behind them: 发放资料#份, #场普法活动, A、B均为#, A、B分别为#、#. */
export function parseNumbers<Id extends string>(
  reading: Reading,
  rules: readonly CompiledRule<Id>[],
): Candidate<Id>[] {
  const candidates: Candidate<Id>[] = [];
  for (const placed of reading.mentions) {
    const fitting = rules.filter((rule) => fits(rule, placed));
    if (fitting.length === 0) continue;
    const lefts = leftsOf(placed, reading.mentions);
    const own = ownWords(placed);
    for (const rule of fitting) {
      const ways = [
        ...matchNoun(rule, placed, lefts, reading.mentions),
        matchGist(rule, placed, own, reading.text),
      ];
      const found = ways.find((one) => one !== null && isAllowed(rule, placed, one, reading));
      if (found === undefined || found === null) continue;
      candidates.push(candidateOf(rule, placed, found, reading.text));
    }
  }
  return candidates;
}

function fits(
  { rule, alsoUnits }: CompiledRule<string>,
  { mention, left }: PlacedMention,
): boolean {
  if (rule.units.includes(mention.group)) return true;
  return rule.alsoUnits?.[0].includes(mention.group) === true && alsoUnits?.test(left) === true;
}

/** A number as a figure of a rule's indicator, read anew from the text; its words and its whole set (全覆盖) included. */
export function candidateOf<Id extends string>(
  rule: CompiledRule<Id>,
  placed: PlacedMention,
  found: Found,
  text: string,
): Candidate<Id> {
  const { mention, circumstances } = placed;
  const stated = mention.quantity;
  const tail = text.slice(
    circumstances.clause.start,
    Math.min(circumstances.sentence.end, circumstances.clause.end + 20),
  );
  const wholeSet =
    stated !== null && stated.qualifier === 'exact' && rule.allWhen?.test(tail) === true;
  const quantity = wholeSet && stated !== null ? exactQuantity(stated.lower, 'all') : stated;
  return {
    indicator: rule.rule.indicator,
    rule: rule.name,
    form: found.form,
    placed,
    status: statusOf(mention.kind, quantity?.qualifier === 'zero'),
    quantity,
    printed: text.slice(mention.printed.start, mention.printed.end),
    unit: mention.unit,
    evidence: found.evidence,
    circumstances,
    noun: found.noun,
    strength: found.strength,
    gap: found.gap,
    shared: found.shared,
    words: wordsOf(placed, found, text),
    weak: found.weak === true,
  };
}

function statusOf(kind: PlacedMention['mention']['kind'], isZero: boolean): Candidate['status'] {
  if (kind === 'placeholder') return 'placeholder';
  if (kind === 'vague') return 'mentioned_without_number';
  return isZero ? 'reported_zero' : 'reported';
}
