import type { Interval } from '@xiangjian/indicators';
import { type DrawnRank, drawnRanks, drawsFor } from './rank-draws.ts';
import { eventSampler, type ShareParts, shareSampler } from './samplers.ts';
import { seededSource } from './seeded-source.ts';

export type { ShareParts } from './samplers.ts';

/**
 * Rank intervals of shares, larger being better, from chance and wording: each draw takes the counts from their bounds,
 * then the rate from Beta(x + ½, n − x + ½), and ranks the rates. The seed text decides the draws.
 */
export function simulatedRanks(
  shares: readonly ShareParts[],
  seed: string,
  draws = drawsFor(shares.length),
): DrawnRank[] {
  const source = seededSource(seed);
  return drawnRanks(
    shares.map((share) => shareSampler(share, source)),
    draws,
  );
}

/** The same for counts of events in one year: each draw takes the count from its bounds, then the rate from Gamma(x + ½, 1). */
export function simulatedEventRanks(
  counts: readonly Interval[],
  seed: string,
  draws = drawsFor(counts.length),
): DrawnRank[] {
  const source = seededSource(seed);
  return drawnRanks(
    counts.map((count) => eventSampler(count, source)),
    draws,
  );
}

/** The same ranks seen from the other end, for indicators of which less is better. */
export function turnedRanks(ranks: readonly DrawnRank[]): DrawnRank[] {
  const last = ranks.length + 1;
  const turned = { upper: 'lower', middle: 'middle', lower: 'upper' } as const;
  return ranks.map(({ low, high, best3, worst3, band }) => ({
    low: last - high,
    high: last - low,
    best3: worst3,
    worst3: best3,
    band: turned[band],
  }));
}
