import { quantile } from './quantiles.ts';
import type { PlainShare } from './rankability.ts';

/** How much more rates differ than chance explains. */
export interface OverDispersion {
  /** Mean squared distance from the pooled rate in standard errors, the outermost tenths drawn in. */
  readonly ratio: number;
  /** The same with nothing drawn in. */
  readonly raw: number;
  /** Above this the limits are widened: 1 + 2 √(2 ÷ I). */
  readonly threshold: number;
  /** Variance between townships on the stable scale, τ². */
  readonly between: number;
  /** Whether the limits are to be widened: ratio above threshold, and ten townships or more. */
  readonly isWidened: boolean;
}

/** Fewer townships tell too little of the variance between them. */
const fewestForWidening = 10;

/** The outermost part of each side that is drawn in before the ratio is taken. */
const drawnIn = 0.1;

/** A scale on which the variance of a rate is 1 ÷ (4n) whatever the rate. */
export interface StableScale {
  readonly to: (rate: number) => number;
  readonly from: (place: number) => number;
}

/** For shares: arcsin √p, 0..π/2. */
export const shareScale: StableScale = {
  to: (rate) => Math.asin(Math.sqrt(rate)),
  from: (place) => Math.sin(Math.min(Math.PI / 2, Math.max(0, place))) ** 2,
};

/** For events per unit of exposure: √λ. */
export const eventScale: StableScale = {
  to: Math.sqrt,
  from: (place) => Math.max(0, place) ** 2,
};

/**
 * Over-dispersion of rates around the pooled rate on a stable scale: s = 1/(2√n), z = (y − y₀)/s, winsorised at the
 * type-7 deciles; φ = mean z²; τ² by moments with w = 1/s² from the winsorised φ. Null for fewer than two rates.
 * Source: Spiegelhalter 2005, doi 10.1002/sim.1970; FunnelPlotR.
 */
export function overDispersion(
  rates: readonly PlainShare[],
  pooled: number,
  scale: StableScale,
): OverDispersion | null {
  const size = rates.length;
  if (size < 2) return null;
  const centre = scale.to(pooled);
  const scores = rates.map(({ x, n }) => (scale.to(x / n) - centre) * 2 * Math.sqrt(n));
  const [low, high] = [quantile(scores, drawnIn) ?? 0, quantile(scores, 1 - drawnIn) ?? 0];
  const ratio = meanSquare(scores.map((score) => Math.min(high, Math.max(low, score))));
  const weights = rates.map(({ n }) => 4 * n);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const squares = weights.reduce((all, weight) => all + weight ** 2, 0);
  const threshold = 1 + 2 * Math.sqrt(2 / size);
  return {
    ratio,
    raw: meanSquare(scores),
    threshold,
    between: Math.max(0, (size * ratio - (size - 1)) / (sum - squares / sum)),
    isWidened: ratio > threshold && size >= fewestForWidening,
  };
}

function meanSquare(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number ** 2, 0) / numbers.length;
}
