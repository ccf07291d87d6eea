/** A linear axis with round ends: `ticks` run from `min` to `max`. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** Values nearer to each other than this share of their size are one value: ticks between them would be noise. */
const noise = 1e-9;

/**
 * Round ends and ticks around the values. `zero` puts zero on the axis (for volumes); `limits` are never crossed
 * (0 and 1 for a share). One single value, or several that differ by noise only, gets room on both sides instead of an axis without length.
 */
export function axisRange(
  values: readonly number[],
  options: {
    readonly zero?: boolean;
    readonly limits?: readonly [number, number];
    readonly wanted?: number;
  } = {},
): AxisRange {
  const [floor, ceiling] = options.limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const all = options.zero === true ? [...values, 0] : [...values];
  if (all.length === 0) all.push(0);
  let low = Math.min(...all);
  let high = Math.max(...all);
  if (high - low <= noise * Math.max(1, Math.abs(low), Math.abs(high))) {
    const room =
      options.limits === undefined ? Math.max(Math.abs(low) * 0.1, 1) : (ceiling - floor) / 10;
    if (options.zero !== true || low < 0) low -= room;
    high += room;
  }
  low = Math.max(low, floor);
  high = Math.min(high, ceiling);
  const step = roundStep((high - low) / (options.wanted ?? 4));
  const first = Math.max(Math.floor(low / step + 1e-9), Math.ceil(floor / step - 1e-9));
  const last = Math.min(Math.ceil(high / step - 1e-9), Math.floor(ceiling / step + 1e-9));
  const ticks: number[] = [];
  for (let index = first; index <= last; index += 1) ticks.push(withoutNoise(index * step));
  return {
    min: Math.min(ticks[0] ?? low, low),
    max: Math.max(ticks[ticks.length - 1] ?? high, high),
    ticks,
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = roundSteps.find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
