import { type Interval, lastDigitPlace } from '@xiangjian/indicators';
import { type GammaSource, gammaSource, type Source } from './gamma-source.ts';

/** Draws one possible true rate. */
export type Sampler = () => number;

/** The two counts of a share as stated, qualified or not. */
export interface ShareParts {
  readonly numerator: Interval;
  readonly denominator: Interval;
}

/** The true rate behind a share: counts from their bounds, then Beta(x + ½, n − x + ½). */
export function shareSampler({ numerator, denominator }: ShareParts, source: Source): Sampler {
  const gamma = gammaSource(source);
  const fixed = numerator.lower === numerator.upper && denominator.lower === denominator.upper;
  if (fixed) {
    const [x, n] = [numerator.lower, denominator.lower];
    return () => betaOf(gamma, x + 0.5, n - x + 0.5);
  }
  const drawNumerator = within(numerator, source);
  const drawDenominator = within(denominator, source);
  return () => {
    const n = drawDenominator();
    const x = Math.min(drawNumerator(), n);
    return betaOf(gamma, x + 0.5, n - x + 0.5);
  };
}

/** The true yearly number behind a count of events: the count from its bounds, then Gamma(x + ½, 1). */
export function eventSampler(count: Interval, source: Source): Sampler {
  const gamma = gammaSource(source);
  if (count.lower === count.upper) return () => gamma(count.lower + 0.5);
  const draw = within(count, source);
  return () => gamma(draw() + 0.5);
}

/** Beta(a, b) from two gamma deviates of one source. */
function betaOf(gamma: GammaSource, a: number, b: number): number {
  const first = gamma(a);
  return first === 0 ? 0 : first / (first + gamma(b));
}

/** An open bound ends softly one unit below the next printed number; this serves drawing only, never a verdict. */
function within({ lower, upper }: Interval, source: Source): Source {
  const end = upper ?? lower + lastDigitPlace(lower) - 1;
  return () => lower + source() * (end - lower);
}
