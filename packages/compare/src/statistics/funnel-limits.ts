import type { ChanceLevel } from './chance-level.ts';
import { exactCountInterval } from './count-interval.ts';
import type { StableScale } from './over-dispersion.ts';
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
 * Funnel limits widened by the variance between townships that chance does not explain, τ² on a stable scale:
 * y₀ ± z √(1/(4n) + τ²), turned back into a rate. For shares sin²(arcsin √p₀ ± …). Source: Spiegelhalter 2005.
 */
export function widenedLimits(pooled: number, between: number, scale: StableScale): LimitsAt {
  const centre = scale.to(pooled);
  return (denominator, { z }) => {
    const reach = z * Math.sqrt(1 / (4 * denominator) + between);
    return { lower: scale.from(centre - reach), upper: scale.from(centre + reach) };
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
