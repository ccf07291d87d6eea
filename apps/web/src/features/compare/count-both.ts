import type { Trend } from '@xiangjian/contract';

/** How many townships have a number for both in a year. */
export function countBoth(x: Trend, y: Trend, year: number): number {
  const stated = (trend: Trend) =>
    new Set(
      trend.series
        .filter(({ points }) => points.some((point) => point.year === year && point.lower !== null))
        .map(({ township }) => township.code),
    );
  const other = stated(y);
  return [...stated(x)].filter((code) => other.has(code)).length;
}
