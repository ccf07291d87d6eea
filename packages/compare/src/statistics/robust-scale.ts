import { median } from './quantiles.ts';

/** Middle and spread by which values of different units can be set side by side. */
export interface RobustScale {
  readonly middle: number;
  readonly spread: number;
}

/**
 * Median, and median absolute deviation × 1.4826 (a standard deviation where values are normal); the mean absolute
 * deviation × 1.2533 where more than half are equal. Null where all are equal: such values tell nobody apart.
 * Source: Rousseeuw & Croux 1993; Iglewicz & Hoaglin 1993 for the mean deviation.
 */
export function robustScale(values: readonly number[]): RobustScale | null {
  const middle = median(values);
  if (middle === null) return null;
  const deviations = values.map((value) => Math.abs(value - middle));
  const mean = deviations.reduce((sum, one) => sum + one, 0) / deviations.length;
  const spread = 1.4826 * (median(deviations) ?? 0) || 1.2533 * mean;
  return spread > 0 ? { middle, spread } : null;
}
