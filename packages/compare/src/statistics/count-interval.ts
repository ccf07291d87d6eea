import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import type { Interval } from '@xiangjian/indicators';
import type { ChanceLevel } from './chance-level.ts';
import type { ClosedInterval } from './wilson.ts';

/** From this count on Byar's limits are used, below it the exact ones. Source: public health guidance (PHE). */
const firstByar = 10;

/**
 * Random variation of a count of events x ≥ 0: exact Poisson below 10, Byar from 10 on.
 * Byar at 99.8 % has a negative lower limit for one event, hence the switch.
 * Source: Breslow & Day 1987, volume II; switch at 10 as in public health statistics of England.
 */
export function countInterval(x: number, level: ChanceLevel): ClosedInterval {
  return x < firstByar ? exactCountInterval(x, level) : byarInterval(x, level);
}

/**
 * Byar: L = x(1 − 1/(9x) − z/(3√x))³, U = (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³; L = 0 for x = 0.
 * Source: Breslow & Day 1987.
 */
export function byarInterval(x: number, { z }: ChanceLevel): ClosedInterval {
  const cubed = (count: number, side: -1 | 1) =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3;
  return { lower: x === 0 ? 0 : cubed(x, -1), upper: cubed(x + 1, 1) };
}

/**
 * Exact Poisson limits: L = χ²(α/2; 2x)/2 (0 for x = 0), U = χ²(1 − α/2; 2x + 2)/2, by the inverse incomplete gamma
 * function. Source: Garwood 1936.
 */
export function exactCountInterval(x: number, { outside }: ChanceLevel): ClosedInterval {
  return {
    lower: x === 0 ? 0 : gammaincinv(outside / 2, x),
    upper: gammaincinv(outside / 2, x + 1, true),
  };
}

/** Random variation of a count that may be qualified: from the least of the fewest to the most of the most; open above stays open. */
export function countEnvelope(count: Interval, level: ChanceLevel): Interval {
  return {
    lower: countInterval(count.lower, level).lower,
    upper: count.upper === null ? null : countInterval(count.upper, level).upper,
  };
}

/**
 * Random variation of a rate, events ÷ exposure × multiplier, over every pair that the wording allows.
 * Null where the exposure may be zero: no rate without a denominator.
 */
export function rateEnvelope(
  count: Interval,
  exposure: Interval,
  multiplier: number,
  level: ChanceLevel,
): Interval | null {
  if (exposure.lower <= 0) return null;
  const { lower, upper } = countEnvelope(count, level);
  return {
    lower: exposure.upper === null ? 0 : (lower / exposure.upper) * multiplier,
    upper: upper === null ? null : (upper / exposure.lower) * multiplier,
  };
}
