import { at95 } from './chance-level.ts';
import { countInterval } from './count-interval.ts';
import type { PlainShare } from './rankability.ts';

/** χ² with one degree of freedom at 99.8 %: the verdict of a trend is a headline. */
export const trendThreshold = 9.54953571;

/** How sure a straight change over the years is, and where it goes: 1 up, −1 down, 0 neither. */
export interface TrendTest {
  readonly chi: number;
  readonly direction: -1 | 0 | 1;
}

/**
 * Cochran–Armitage test of shares in consecutive years, t = 1, 2, …:
 * χ² = N(NΣxt − XΣnt)² ÷ (X(N − X)(NΣnt² − (Σnt)²)). Defined with 0 % or 100 % in single years; null where all years
 * are 0 % or all are 100 %. Source: Armitage 1955, in the form of Fingertips.
 */
export function shareTrend(years: readonly PlainShare[]): TrendTest | null {
  const sum = (of: (share: PlainShare, t: number) => number) =>
    years.reduce((all, share, index) => all + of(share, index + 1), 0);
  const [cases, bases] = [sum(({ x }) => x), sum(({ n }) => n)];
  if (cases <= 0 || cases >= bases) return null;
  const weighted = sum(({ n }, t) => n * t);
  const lean = bases * sum(({ x }, t) => x * t) - cases * weighted;
  const spread = bases * sum(({ n }, t) => n * t * t) - weighted ** 2;
  return {
    chi: (bases * lean ** 2) / (cases * (bases - cases) * spread),
    direction: signOf(lean),
  };
}

/**
 * Trend of numbers of events in consecutive years: least squares with weights 1 ÷ ((U − L) ÷ 3.92)² from the limits of
 * each year, χ² = (slope ÷ its standard error)². Source: Fingertips, trend of rates.
 */
export function eventTrend(counts: readonly number[]): TrendTest {
  const years = counts.map((count, index) => {
    const { lower, upper } = countInterval(count, at95);
    return { t: index + 1, count, weight: 1 / ((upper - lower) / (2 * at95.z)) ** 2 };
  });
  const sum = (of: (year: (typeof years)[number]) => number) =>
    years.reduce((all, year) => all + of(year), 0);
  const all = sum(({ weight }) => weight);
  const middle = sum(({ weight, t }) => weight * t) / all;
  const spread = sum(({ weight, t }) => weight * (t - middle) ** 2);
  const slope = sum(({ weight, t, count }) => weight * (t - middle) * count) / spread;
  return { chi: slope ** 2 * spread, direction: signOf(slope) };
}

/**
 * Whether the slope keeps its sign whichever single year is left out: an outlier alone makes no trend.
 * Values as they are shown, not log-odds, so that 0 % and 100 % are ordinary values. Source: Fingertips.
 */
export function isSteady(values: readonly number[], direction: -1 | 0 | 1): boolean {
  return values.every((_, left) => signOf(slopeWithout(values, left)) === direction);
}

function slopeWithout(values: readonly number[], left: number): number {
  const kept = values.flatMap((value, index) => (index === left ? [] : [{ t: index, value }]));
  const middle = kept.reduce((all, { t }) => all + t, 0) / kept.length;
  return kept.reduce((all, { t, value }) => all + (t - middle) * value, 0);
}

function signOf(number: number): -1 | 0 | 1 {
  // Sums of shares leave binary noise where years are level.
  if (Math.abs(number) < 1e-9) return 0;
  return number > 0 ? 1 : -1;
}
