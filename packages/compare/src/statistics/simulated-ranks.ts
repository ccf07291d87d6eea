import { type Interval, lastDigitPlace } from '@xiangjian/indicators';
import { randomBeta } from 'd3-random';
import type { RankInterval } from './bounded-ranks.ts';
import { seededSource } from './seeded-source.ts';

/** The two counts of a share as stated, qualified or not. */
export interface ShareParts {
  readonly numerator: Interval;
  readonly denominator: Interval;
}

/** Rank intervals hold this share of the draws: from the 5 % to the 95 % point. */
export const simulatedLevel = 0.9;

/**
 * How many draws for so many shares: 10,000 up to a hundred of them, fewer for more so that the work stays bounded,
 * never under 1,000.
 */
export function drawsFor(shares: number): number {
  return Math.max(1000, Math.min(10_000, Math.floor(1_000_000 / Math.max(1, shares))));
}

/**
 * Rank intervals of shares, larger being better, from chance and wording: each draw takes the counts from their bounds,
 * then the rate from Beta(x + ½, n − x + ½), and ranks the rates. The seed text decides the draws.
 * Source: Goldstein & Spiegelhalter 1996; Marshall & Spiegelhalter 1998.
 */
export function simulatedRanks(shares: readonly ShareParts[], seed: string): RankInterval[] {
  const source = seededSource(seed);
  const drawRates = shares.map((share) => rateSampler(share, source));
  const size = shares.length;
  const timesAtRank = shares.map(() => new Uint32Array(size + 1));
  const rates = new Float64Array(size);
  const draws = drawsFor(size);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let index = 0; index < size; index += 1) rates[index] = drawRates[index]?.() ?? 0;
    const ascending = rates.toSorted();
    for (let index = 0; index < size; index += 1) {
      const rank = size - placeOf(rates[index] ?? 0, ascending);
      const times = timesAtRank[index];
      if (times !== undefined) times[rank] = (times[rank] ?? 0) + 1;
    }
  }
  const tail = (1 - simulatedLevel) / 2;
  return timesAtRank.map((times) => ({
    low: rankAt(times, draws * tail),
    high: rankAt(times, draws * (1 - tail)),
  }));
}

function rateSampler({ numerator, denominator }: ShareParts, source: () => number): () => number {
  const beta = randomBeta.source(source);
  const fixed = numerator.lower === numerator.upper && denominator.lower === denominator.upper;
  if (fixed) return beta(numerator.lower + 0.5, denominator.lower - numerator.lower + 0.5);
  return () => {
    const n = drawWithin(denominator, source);
    const x = Math.min(drawWithin(numerator, source), n);
    return beta(x + 0.5, n - x + 0.5)();
  };
}

/** An open bound ends softly one unit below the next printed number; this serves drawing only, never a verdict. */
function drawWithin({ lower, upper }: Interval, source: () => number): number {
  const end = upper ?? lower + lastDigitPlace(lower) - 1;
  return lower + source() * (end - lower);
}

/** Index of a value in an ascending list that contains it. */
function placeOf(value: number, ascending: Float64Array): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first rank at which so many draws are reached. */
function rankAt(times: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let rank = 1; rank < times.length; rank += 1) {
    seen += times[rank] ?? 0;
    if (seen >= wanted) return rank;
  }
  return times.length - 1;
}
