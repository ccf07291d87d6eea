import type { Aggregation } from './scheme.ts';

/** z scores can pass zero where no logarithm is; a geometric mean takes them as this at least. Goalposts and ranks start at 1. */
const leastInProduct = 0.1;

/**
 * Weighted mean of the scores of one township, arithmetic or geometric; NaN scores are left out and the weights of the others rise in
 * proportion. NaN where nothing is left. Check: 80, 55, 20 by 0.5, 0.3, 0.2 → 60.5 and 54.1826.
 * Source: OECD/JRC Handbook 2008, step 6.
 */
export function aggregate(
  aggregation: Aggregation,
  scores: readonly Float64Array[],
  weights: Float64Array,
  township: number,
): number {
  let sum = 0;
  let whole = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index]?.[township] ?? Number.NaN;
    const weight = weights[index] ?? 0;
    if (Number.isNaN(score) || weight === 0) continue;
    sum +=
      weight * (aggregation === 'arithmetic' ? score : Math.log(Math.max(score, leastInProduct)));
    whole += weight;
  }
  if (whole === 0) return Number.NaN;
  return aggregation === 'arithmetic' ? sum / whole : Math.exp(sum / whole);
}
