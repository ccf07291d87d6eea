import type { ChanceLevel } from './chance-level.ts';
import { exactCountInterval } from './count-interval.ts';
import { type ClosedInterval, wilsonInterval } from './wilson.ts';

/** Limits around one rate, for a denominator. */
export type LimitsAt = (denominator: number, level: ChanceLevel) => ClosedInterval;

/**
 * Funnel limits of a share with the pooled rate p₀: Wilson at x = n · p₀, inside 0..1.
 * Source: Fingertips and PHEindicatormethods of public health in England.
 */
export function shareLimits(pooled: number): LimitsAt {
  return (denominator, { z }) => {
    const limits = wilsonInterval(denominator * pooled, denominator, z);
    if (limits === null) throw new RangeError(`no funnel limits at ${denominator}`);
    return { lower: Math.max(0, limits.lower), upper: Math.min(1, limits.upper) };
  };
}

/**
 * Funnel limits of events per unit of exposure with the pooled rate λ₀: exact Poisson around the expected E = λ₀ · n,
 * divided by n. Source: PHEindicatormethods.
 */
export function eventLimits(pooled: number): LimitsAt {
  return (exposure, level) => {
    const { lower, upper } = exactCountInterval(pooled * exposure, level);
    return { lower: lower / exposure, upper: upper / exposure };
  };
}

/**
 * Funnel limits of a share widened by the variance between townships that chance does not explain (τ² on the arcsine
 * scale): sin²(arcsin √p₀ ± z √(1/(4n) + τ²)), the angle kept inside 0..π/2. Source: Spiegelhalter 2005.
 */
export function widenedLimits(pooled: number, between: number): LimitsAt {
  const angle = Math.asin(Math.sqrt(pooled));
  const shareAt = (turned: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, turned))) ** 2;
  return (denominator, { z }) => {
    const reach = z * Math.sqrt(1 / (4 * denominator) + between);
    return { lower: shareAt(angle - reach), upper: shareAt(angle + reach) };
  };
}

const steps = 100;

/** A hundred denominators from the smallest to the largest in geometric steps, so that the mouth of the funnel is smooth. */
export function funnelSteps(smallest: number, largest: number): number[] {
  if (!(smallest > 0) || largest <= smallest) return [smallest];
  const ratio = (largest / smallest) ** (1 / (steps - 1));
  return Array.from({ length: steps }, (_, index) =>
    index === steps - 1 ? largest : smallest * ratio ** index,
  );
}
