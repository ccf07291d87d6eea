import type { ChanceLevel } from './statistics/chance-level.ts';
import { exactShareInterval } from './statistics/exact-share.ts';
import type { ShareParts } from './statistics/simulated-ranks.ts';
import { type ClosedInterval, shareInterval } from './statistics/wilson.ts';

/**
 * On which side of the baseline a share surely lies: its Wilson interval leaves the baseline out, and so does its exact
 * one. Wilson alone is too narrow near 100 %, where most rates lie: at a true rate of 99 % and 60 cases it would call
 * 22 townships in a thousand worse at 99.8 % by chance.
 */
export function sideOfShare(
  share: ShareParts,
  baseline: ClosedInterval,
  level: ChanceLevel,
): 'above' | 'below' | null {
  const interval = shareInterval(share.numerator, share.denominator, level.z);
  if (interval === null) return null;
  const { numerator, denominator } = share;
  if (interval.lower > baseline.upper && denominator.upper !== null) {
    const exact = exactShareInterval(numerator.lower, denominator.upper, level);
    return exact.lower > baseline.upper ? 'above' : null;
  }
  if (interval.upper < baseline.lower && numerator.upper !== null) {
    const exact = exactShareInterval(numerator.upper, denominator.lower, level);
    return exact.upper < baseline.lower ? 'below' : null;
  }
  return null;
}
