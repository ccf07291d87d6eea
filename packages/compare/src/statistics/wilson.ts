import type { Interval } from '@xiangjian/indicators';

/** Standard normal quantile of the two-sided 95 % interval. */
export const z95 = 1.959963985;

/** Standard normal quantile of the two-sided 99.8 % interval. */
export const z998 = 3.090232306;

/** An interval that is closed on both sides. */
export interface ClosedInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score interval of x out of n. Null without a denominator and for x above n: neither is 0 % or 100 %.
 * Source: Wilson 1927; Newcombe 1998.
 */
export function wilsonInterval(x: number, n: number, z: number): ClosedInterval | null {
  if (n <= 0 || x < 0 || x > n) return null;
  const middle = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const whole = 2 * (n + z * z);
  return {
    // The ends are exact where nothing or everything was counted; rounding must not open them.
    lower: x === 0 ? 0 : (middle - reach) / whole,
    upper: x === n ? 1 : (middle + reach) / whole,
  };
}

/**
 * Wilson interval of a share whose parts may be qualified: the envelope over every pair the wording allows,
 * from the fewest of the most to the most of the fewest. An open bound leaves its side at 0 or 1.
 * Null when the part is surely larger than its whole, or the whole may be zero.
 */
export function shareInterval(
  numerator: Interval,
  denominator: Interval,
  z: number,
): ClosedInterval | null {
  if (denominator.lower <= 0) return null;
  if (denominator.upper !== null && numerator.lower > denominator.upper) return null;
  const most = Math.min(numerator.upper ?? denominator.lower, denominator.lower);
  const low =
    denominator.upper === null ? 0 : wilsonInterval(numerator.lower, denominator.upper, z)?.lower;
  const high = wilsonInterval(most, denominator.lower, z)?.upper;
  return low === undefined || high === undefined ? null : { lower: low, upper: high };
}
