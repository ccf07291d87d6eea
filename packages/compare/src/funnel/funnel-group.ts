import { type Interval, withoutNoise } from '@xiangjian/indicators';
import type { DispersionView, FunnelGroup, FunnelLimits, Widening } from '../answers/funnel.ts';
import { at95, at998, type ChanceLevel } from '../statistics/chance-level.ts';
import { exactCountInterval } from '../statistics/count-interval.ts';
import { exactShareInterval } from '../statistics/exact-share.ts';
import {
  eventLimits,
  funnelSteps,
  type LimitsAt,
  shareLimits,
  widenedLimits,
} from '../statistics/funnel-limits.ts';
import {
  eventScale,
  type OverDispersion,
  overDispersion,
  shareScale,
} from '../statistics/over-dispersion.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import type { PlainShare } from '../statistics/rankability.ts';
import type { ShareParts } from '../statistics/samplers.ts';
import type { ClosedInterval } from '../statistics/wilson.ts';
import type { FunnelLines } from './funnel-position.ts';

/** A funnel ready to be drawn, and the lines by which its points are judged. */
export interface DrawnFunnel {
  readonly group: FunnelGroup;
  readonly lines: FunnelLines;
}

/** How the funnels of a question are drawn. */
export interface FunnelManner {
  readonly isShare: boolean;
  readonly multiplier: number;
  readonly widening: Widening;
}

/** The funnel around the pooled rate of these counts; null below five of them with closed bounds. */
export function funnelOfParts(
  label: string,
  parts: readonly ShareParts[],
  { isShare, multiplier, widening }: FunnelManner,
): DrawnFunnel | null {
  const closed = parts.filter(
    ({ numerator, denominator }) => numerator.upper !== null && denominator.upper !== null,
  );
  const baseline = pooledRate(closed, isShare);
  if (closed.length < fewestPeers || baseline === null) return null;
  const middle = (baseline.lower + baseline.upper) / 2;
  const scale = isShare ? shareScale : eventScale;
  const dispersion = overDispersion(exactOf(closed), middle, scale);
  const around = (rate: number): LimitsAt => {
    if (dispersion?.isWidened && widening === 'auto')
      return widenedLimits(rate, dispersion.between, scale);
    return isShare ? shareLimits(rate) : eventLimits(rate);
  };
  const bases = closed.flatMap(({ denominator }) => [
    denominator.lower,
    denominator.upper ?? denominator.lower,
  ]);
  const scaled = (rate: number) => withoutNoise(rate * multiplier);
  return {
    group: {
      label,
      k: parts.length,
      baseline: { lower: scaled(baseline.lower), upper: scaled(baseline.upper) },
      dispersion: viewOf(dispersion, widening),
      limits: funnelSteps(Math.min(...bases), Math.max(...bases)).map((denominator) =>
        limitsAt(around(middle), denominator, scaled),
      ),
    },
    lines: {
      baseline,
      low: around(baseline.lower),
      high: around(baseline.upper),
      exact: isShare ? exactShareInterval : exactRate,
    },
  };
}

function exactRate(x: number, n: number, level: ChanceLevel): ClosedInterval {
  const { lower, upper } = exactCountInterval(x, level);
  return { lower: lower / n, upper: upper / n };
}

/** Σx ÷ Σn over the bounds of both. */
function pooledRate(parts: readonly ShareParts[], isShare: boolean): ClosedInterval | null {
  const sum = (of: (part: ShareParts) => Interval, end: 'lower' | 'upper') =>
    parts.reduce((all, part) => all + (of(part)[end] ?? 0), 0);
  const [x, n] = [
    (part: ShareParts) => part.numerator,
    (part: ShareParts) => part.denominator,
  ] as const;
  if (sum(n, 'lower') <= 0) return null;
  const upper = sum(x, 'upper') / sum(n, 'lower');
  return {
    lower: sum(x, 'lower') / sum(n, 'upper'),
    upper: isShare ? Math.min(1, upper) : upper,
  };
}

/** Dispersion is measured over exact counts only. */
function exactOf(parts: readonly ShareParts[]): PlainShare[] {
  return parts.flatMap(({ numerator, denominator }) =>
    numerator.lower === numerator.upper && denominator.lower === denominator.upper
      ? [{ x: numerator.lower, n: denominator.lower }]
      : [],
  );
}

function viewOf(found: OverDispersion | null, widening: Widening): DispersionView | null {
  if (found === null) return null;
  const { ratio, threshold, between, isWidened } = found;
  return {
    ratio,
    threshold,
    between,
    may_widen: isWidened,
    is_widened: isWidened && widening === 'auto',
  };
}

function limitsAt(
  limits: LimitsAt,
  denominator: number,
  scaled: (rate: number) => number,
): FunnelLimits {
  const [near, far] = [limits(denominator, at95), limits(denominator, at998)];
  return {
    denominator: withoutNoise(denominator),
    lower95: scaled(near.lower),
    upper95: scaled(near.upper),
    lower998: scaled(far.lower),
    upper998: scaled(far.upper),
  };
}
