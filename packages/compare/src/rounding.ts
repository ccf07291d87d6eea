import { isExact, observedCatalogue } from '@xiangjian/indicators';
import type { Rounding } from './answers/profile.ts';
import type { ComparedYear } from './compared-year.ts';
import { roundingSentence } from './sentences/rounding.ts';
import { binomialTail } from './statistics/binomial-tail.ts';

/** Below this a round number is no sign of anything. */
const leastCount = 100;

/** Fewer numbers tell nothing. */
const fewestNumbers = 10;

/** Flagged where chance would bring so many round numbers in two cases of a thousand at most. */
const flaggedBelow = 0.002;

/**
 * Whether the exact counts of 100 and more that a township states over its years end in 0 (one in ten would by chance), or
 * in 0 or 5 (two in ten), more often than chance brings. Numbers that say they are rounded (400余) are not counted: they hide
 * nothing. Null below ten numbers. Source: digit heaping, one-sided binomial test.
 */
export function roundingOf(years: readonly ComparedYear[]): Rounding | null {
  const numbers = years.flatMap(plainCounts);
  if (numbers.length < fewestNumbers) return null;
  const n = numbers.length;
  const ending_0 = numbers.filter((number) => number % 10 === 0).length;
  const ending_0_or_5 = numbers.filter((number) => number % 5 === 0).length;
  const is_flagged =
    binomialTail(ending_0, n, 0.1) < flaggedBelow ||
    binomialTail(ending_0_or_5, n, 0.2) < flaggedBelow;
  const text = roundingSentence({ n, ending_0, ending_0_or_5, is_flagged });
  return { n, ending_0, ending_0_or_5, is_flagged, text_zh: text.zh, text_en: text.en };
}

/** Yearly numbers alone, each once a year: a stock says the same again, and what is all settled is accepted and settled in one number. */
function plainCounts(of: ComparedYear): number[] {
  const stated = observedCatalogue
    .filter(({ kind }) => kind === 'flow')
    .flatMap(({ id }) => {
      const { value, qualifier } = of.cellOf(id);
      if (value === null || qualifier === null || !isExact(qualifier)) return [];
      return Number.isInteger(value) && value >= leastCount ? [value] : [];
    });
  return [...new Set(stated)];
}
