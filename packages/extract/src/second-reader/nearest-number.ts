import type { Span } from '@xiangjian/indicators';
import type { PlacedMention } from '../reading/reading.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';

/** A mark between a word and a number makes them as far apart as this many characters. */
const acrossMark = 20;

/**
 * The number of a quote that stands nearest the words of an indicator's rule, among those whose unit fits where any does; null
 * where no such word is there, or two numbers are as near.
 */
export function nearestNumber(
  rule: CompiledRule,
  numbers: readonly PlacedMention[],
  text: string,
  quote: Span,
): PlacedMention | null {
  const fitting = numbers.filter(({ mention }) => rule.rule.units.includes(mention.group));
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only;
  const words = wordsIn(rule, text.slice(quote.start, quote.end)).map(({ start, end }) => ({
    start: quote.start + start,
    end: quote.start + end,
  }));
  const [nearest, second] = (only === undefined ? numbers : fitting)
    .map((placed) => ({ placed, distance: farFromWords(rule, placed, text, words) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined || nearest.distance === Number.POSITIVE_INFINITY) return null;
  return nearest.distance === second?.distance ? null : nearest.placed;
}

function farFromWords(
  rule: CompiledRule,
  { mention, right }: PlacedMention,
  text: string,
  words: readonly Span[],
): number {
  if (rule.after?.test(right) === true) return 0;
  return Math.min(...words.map((word) => distance(text, word, mention)));
}

function wordsIn(rule: CompiledRule, text: string): Span[] {
  const patterns = [rule.within, ...rule.gist.flat().map(({ pattern }) => pattern)];
  return patterns
    .filter((pattern) => pattern !== null)
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern.source, 'g'))])
    .filter(([words]) => words !== '')
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function distance(text: string, word: Span, number: Span): number {
  const from = Math.min(word.end, number.end);
  const to = Math.max(word.start, number.start);
  if (from >= to) return 0;
  return to - from + (/[,、;:。!?\n\t]/.test(text.slice(from, to)) ? acrossMark : 0);
}
