import type { Interval } from '@xiangjian/indicators';
import type { Source } from './gamma-source.ts';
import { drawnOnce } from './kept-draws.ts';
import { type DrawnRank, drawnRanks, drawsFor } from './rank-draws.ts';
import { eventSampler, type Sampler, type ShareParts, shareSampler } from './samplers.ts';
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
): readonly DrawnRank[] {
  return ranksOf('shares', shares, shareSampler, { seed, draws });
}

/** The same for counts of events in one year: each draw takes the count from its bounds, then the rate from Gamma(x + ½, 1). */
export function simulatedEventRanks(
  counts: readonly Interval[],
  seed: string,
  draws = drawsFor(counts.length),
): readonly DrawnRank[] {
  return ranksOf('events', counts, eventSampler, { seed, draws });
}

function ranksOf<Stated>(
  what: 'shares' | 'events',
  stated: readonly Stated[],
  samplerOf: (one: Stated, source: Source) => Sampler,
  { seed, draws }: { readonly seed: string; readonly draws: number },
): readonly DrawnRank[] {
  return drawnOnce(JSON.stringify([what, seed, draws, stated]), () => {
    const source = seededSource(seed);
    return drawnRanks(
      stated.map((one) => samplerOf(one, source)),
      draws,
    );
  });
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
