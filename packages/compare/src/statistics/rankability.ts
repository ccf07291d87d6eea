import { median } from './quantiles.ts';

/** A share as two plain counts. */
export interface PlainShare {
  readonly x: number;
  readonly n: number;
}

/** From here on the differences between townships outweigh chance, and positions may be shown; below it bands stand instead. */
export const leastRankability = 0.5;

/**
 * Variance between units beyond their own variances: τ² = max(0, (Q − (I − 1)) ÷ (Σw − Σw² ÷ Σw)),
 * w = 1 ÷ variance, Q = Σw(v − v̄)² around the weighted mean. Source: DerSimonian & Laird 1986.
 */
export function betweenVariance(values: readonly number[], variances: readonly number[]): number {
  const weights = variances.map((variance) => 1 / variance);
  const sum = total(weights);
  const mean = total(weights.map((weight, index) => weight * (values[index] ?? 0))) / sum;
  const spread = total(weights.map((weight, index) => weight * ((values[index] ?? 0) - mean) ** 2));
  const squares = total(weights.map((weight) => weight ** 2));
  return Math.max(0, (spread - (values.length - 1)) / (sum - squares / sum));
}

/**
 * Rankability of shares, 0..1: ρ = τ² ÷ (τ² + median σ²), σ² = p₀(1 − p₀) ÷ n with p₀ = Σx ÷ Σn. How much of what
 * separates them is more than chance. Null below two shares, and where all are 0 % or all 100 %.
 * Source: van Houwelingen, Brand & Louis 2000; Lingsma et al. 2009.
 */
export function rankability(shares: readonly PlainShare[]): number | null {
  const pooled = total(shares.map(({ x }) => x)) / total(shares.map(({ n }) => n));
  return partBeyondChance(
    shares.map(({ x, n }) => x / n),
    shares.map(({ n }) => (pooled * (1 - pooled)) / n),
  );
}

/** Rankability of numbers of events in one year, 0..1: the same with σ² = λ₀, their mean. Null below two and where all are 0. */
export function eventRankability(counts: readonly number[]): number | null {
  const mean = total(counts) / counts.length;
  return partBeyondChance(
    counts,
    counts.map(() => mean),
  );
}

function partBeyondChance(values: readonly number[], variances: readonly number[]): number | null {
  const typical = median(variances);
  if (values.length < 2 || typical === null || !(typical > 0)) return null;
  const between = betweenVariance(values, variances);
  return between / (between + typical);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
