import type { FunnelPosition } from '../answers/funnel.ts';
import { at95, at998, type ChanceLevel } from '../statistics/chance-level.ts';
import type { LimitsAt } from '../statistics/funnel-limits.ts';
import type { ShareParts } from '../statistics/samplers.ts';
import type { ClosedInterval } from '../statistics/wilson.ts';

/** By what the points of a funnel are judged. */
export interface FunnelLines {
  readonly baseline: ClosedInterval;
  /** The limits around the lower and the upper end of the pooled rate. */
  readonly low: LimitsAt;
  readonly high: LimitsAt;
  /** The exact interval of one township's own rate. */
  readonly exact: (x: number, n: number, level: ChanceLevel) => ClosedInterval;
}

/**
 * Where a township lies. Outside takes two things: its rate lies outside the limits at its own base, and its own exact
 * interval leaves out the pooled rate. The limits alone are a little too tight near 100 %, where rates of mediation lie:
 * with equal true rates of 93 % and 120 cases they put 14 in a thousand outside 99.8 %.
 * Every count that the wording allows must lie outside; the one that is nearest to the limit is looked at. With a small
 * base only the 99.8 % limits count.
 */
export function funnelPosition(
  parts: ShareParts,
  lines: FunnelLines,
  onlyAt998: boolean,
): FunnelPosition {
  if (isAbove(parts, lines, at998)) return 'above_998';
  if (isBelow(parts, lines, at998)) return 'below_998';
  if (!onlyAt998 && isAbove(parts, lines, at95)) return 'above_95';
  if (!onlyAt998 && isBelow(parts, lines, at95)) return 'below_95';
  return parts.numerator.upper === null || parts.denominator.upper === null ? 'untold' : 'within';
}

function isAbove(
  { numerator, denominator }: ShareParts,
  { baseline, high, exact }: FunnelLines,
  level: ChanceLevel,
): boolean {
  const [x, n] = [numerator.lower, denominator.upper];
  if (n === null) return false;
  return x / n > high(n, level).upper && exact(x, n, level).lower > baseline.upper;
}

function isBelow(
  { numerator, denominator }: ShareParts,
  { baseline, low, exact }: FunnelLines,
  level: ChanceLevel,
): boolean {
  const [x, n] = [numerator.upper, denominator.lower];
  if (x === null) return false;
  return x / n < low(n, level).lower && exact(x, n, level).upper < baseline.lower;
}
