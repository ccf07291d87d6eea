import { withoutNoise } from '@xiangjian/indicators';

/** Share of the variance that a factor explains alone, and with everything it takes part in; null where nothing varies. */
export interface SobolIndices {
  readonly first_order: number | null;
  readonly total: number | null;
}

/**
 * Sobol indices of one factor from results of two independent sets of draws and of the first set with this factor taken
 * from the second. Estimates of a finite number of draws can fall a little outside 0..1; they are not clipped.
 * Source: first order, Saltelli et al. 2010 (doi 10.1016/j.cpc.2009.09.018); total, Jansen 1999.
 */
export function sobolIndices(
  first: readonly number[],
  second: readonly number[],
  mixed: readonly number[],
): SobolIndices {
  const all = [...first, ...second];
  const mean = meanOf(all);
  const variance = meanOf(all.map((result) => (result - mean) ** 2));
  if (variance === 0) return { first_order: null, total: null };
  const alone = first.map((a, index) => ((second[index] ?? 0) - mean) * ((mixed[index] ?? 0) - a));
  const withOthers = first.map((a, index) => (a - (mixed[index] ?? 0)) ** 2 / 2);
  return {
    first_order: withoutNoise(meanOf(alone) / variance),
    total: withoutNoise(meanOf(withOthers) / variance),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
