import { betweenVariance, type PlainShare } from './rankability.ts';

/**
 * Shares drawn towards the pooled rate p₀ = Σx ÷ Σn by as much as chance explains: p̃ = p₀ + B(p − p₀) with
 * B = τ² ÷ (τ² + p₀(1 − p₀) ÷ n), τ² the variance between them beyond chance. For the order of a noisy list alone; it never
 * takes the place of the number that was stated. Null for fewer than two shares, and where all are 0 % or all 100 %.
 * Source: empirical Bayes; Morris 1983.
 */
export function shrunkenShares(shares: readonly PlainShare[]): number[] | null {
  const pooled = total(shares.map(({ x }) => x)) / total(shares.map(({ n }) => n));
  const variances = shares.map(({ n }) => (pooled * (1 - pooled)) / n);
  if (shares.length < 2 || !variances.every((variance) => variance > 0)) return null;
  const between = betweenVariance(
    shares.map(({ x, n }) => x / n),
    variances,
  );
  return shares.map(({ x, n }, index) => {
    const kept = between / (between + (variances[index] ?? 0));
    return pooled + kept * (x / n - pooled);
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
