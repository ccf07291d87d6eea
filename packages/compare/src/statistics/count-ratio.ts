import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';
import type { Interval } from '@xiangjian/indicators';
import type { ChanceLevel } from './chance-level.ts';

/** Events of a year and what they could happen to (villages, residents, or 1 for a whole year). */
export interface ExposedCount {
  readonly count: number;
  readonly exposure: number;
}

/**
 * Probability, two-sided, that two counts differ this much by chance alone: given their sum, the later one is binomial
 * with its share of the exposure; twice the smaller tail, at most 1. 1 where nothing happened in either year.
 * Source: Przyborowski & Wilenski 1940, the conditional exact test.
 */
export function chanceOfCounts(later: ExposedCount, earlier: ExposedCount): number {
  const sum = later.count + earlier.count;
  if (sum === 0) return 1;
  const share = later.exposure / (later.exposure + earlier.exposure);
  const atLeast = later.count === 0 ? 1 : betainc(share, later.count, sum - later.count + 1);
  const atMost = later.count === sum ? 1 : betainc(1 - share, sum - later.count, later.count + 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

/**
 * Interval of the ratio later ÷ earlier of two counts of equal exposure, qualified or not: Clopper–Pearson limits of the
 * later count's part of the sum, over every pair that the wording allows. It leaves out 1 exactly when the exact test
 * above rejects. Open where nothing happened earlier or the wording is open. Source: Clopper & Pearson 1934.
 */
export function countRatio(later: Interval, earlier: Interval, level: ChanceLevel): Interval {
  return {
    lower: earlier.upper === null ? 0 : lowestRatio(later.lower, earlier.upper, level),
    upper: later.upper === null ? null : highestRatio(later.upper, earlier.lower, level),
  };
}

function lowestRatio(later: number, earlier: number, { outside }: ChanceLevel): number {
  if (later === 0) return 0;
  const share = betaincinv(outside / 2, later, earlier + 1);
  return share / (1 - share);
}

function highestRatio(later: number, earlier: number, { outside }: ChanceLevel): number | null {
  if (earlier === 0) return null;
  const share = betaincinv(outside / 2, later + 1, earlier, true);
  return share / (1 - share);
}
