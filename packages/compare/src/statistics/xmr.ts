/** Process limits of a yearly series: mean ± 2.66 × mean moving range. */
export interface ProcessLimits {
  readonly mean: number;
  readonly meanRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Below 13 points limits are only on trial. */
  readonly isTrial: boolean;
  /** Indexes of the points outside the limits: the one rule that so few points bear. */
  readonly outside: readonly number[];
}

const fewestPoints = 6;
const fewestFirmPoints = 13;

/** 2.66 = 3 ÷ 1.128 and 3.267: factors of moving ranges of two. */
const limitFactor = 2.66;
const rangeFactor = 3.267;

/**
 * Individuals and moving range chart (XmR) from six consecutive points on; null below. Ranges above 3.267 × their mean are
 * left out once and the mean is taken again. Source: Shewhart; Nelson 1982; NHS plot-the-dots for the screening.
 */
export function processLimits(values: readonly number[]): ProcessLimits | null {
  if (values.length < fewestPoints) return null;
  const mean = meanOf(values);
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const first = meanOf(ranges);
  const meanRange = meanOf(ranges.filter((range) => range <= rangeFactor * first));
  const [lower, upper] = [mean - limitFactor * meanRange, mean + limitFactor * meanRange];
  return {
    mean,
    meanRange,
    lower,
    upper,
    isTrial: values.length < fewestFirmPoints,
    outside: values.flatMap((value, index) => (value < lower || value > upper ? [index] : [])),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
