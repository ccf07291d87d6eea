import { quantile } from './quantiles.ts';
import type { PlainShare } from './rankability.ts';

/** How much more shares differ than chance explains. */
export interface OverDispersion {
  /** Mean squared distance from the pooled rate in standard errors, the outermost tenths drawn in. */
  readonly ratio: number;
  /** The same with nothing drawn in. */
  readonly raw: number;
  /** Above this the limits are widened: 1 + 2 √(2 ÷ I). */
  readonly threshold: number;
  /** Variance between townships on the arcsine scale, τ². */
  readonly between: number;
  /** Whether the limits are to be widened: ratio above threshold, and ten townships or more. */
  readonly isWidened: boolean;
}

/** Fewer townships tell too little of the variance between them. */
const fewestForWidening = 10;

/** The outermost part of each side that is drawn in before the ratio is taken. */
const drawnIn = 0.1;

/**
 * Over-dispersion of shares around the pooled rate: y = arcsin √p, s = 1/(2√n), z = (y − arcsin √p₀)/s, winsorised at the
 * type-7 deciles; φ = mean z²; τ² by moments with w = 1/s² from the winsorised φ. Null for fewer than two shares.
 * Source: Spiegelhalter 2005, doi 10.1002/sim.1970; FunnelPlotR.
 */
export function overDispersion(
  shares: readonly PlainShare[],
  pooled: number,
): OverDispersion | null {
  const size = shares.length;
  if (size < 2) return null;
  const centre = Math.asin(Math.sqrt(pooled));
  const scores = shares.map(
    ({ x, n }) => (Math.asin(Math.sqrt(x / n)) - centre) * 2 * Math.sqrt(n),
  );
  const [low, high] = [quantile(scores, drawnIn) ?? 0, quantile(scores, 1 - drawnIn) ?? 0];
  const ratio = meanSquare(scores.map((score) => Math.min(high, Math.max(low, score))));
  const weights = shares.map(({ n }) => 4 * n);
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
