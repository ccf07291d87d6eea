import { type Interval, lastDigitPlace } from '@xiangjian/indicators';
import { randomBeta, randomGamma } from 'd3-random';

/** Draws one possible true rate. */
export type Sampler = () => number;

/** The two counts of a share as stated, qualified or not. */
export interface ShareParts {
  readonly numerator: Interval;
  readonly denominator: Interval;
}

/** The true rate behind a share: counts from their bounds, then Beta(x + ½, n − x + ½). */
export function shareSampler({ numerator, denominator }: ShareParts, source: Sampler): Sampler {
  const beta = randomBeta.source(source);
  const fixed = numerator.lower === numerator.upper && denominator.lower === denominator.upper;
  if (fixed) return beta(numerator.lower + 0.5, denominator.lower - numerator.lower + 0.5);
  return () => {
    const n = drawWithin(denominator, source);
    const x = Math.min(drawWithin(numerator, source), n);
    return beta(x + 0.5, n - x + 0.5)();
  };
}

/** The true yearly number behind a count of events: the count from its bounds, then Gamma(x + ½, 1). */
export function eventSampler(count: Interval, source: Sampler): Sampler {
  const gamma = randomGamma.source(source);
  if (count.lower === count.upper) return gamma(count.lower + 0.5, 1);
  return () => gamma(drawWithin(count, source) + 0.5, 1)();
}

/** An open bound ends softly one unit below the next printed number; this serves drawing only, never a verdict. */
function drawWithin({ lower, upper }: Interval, source: Sampler): number {
  const end = upper ?? lower + lastDigitPlace(lower) - 1;
  return lower + source() * (end - lower);
}
