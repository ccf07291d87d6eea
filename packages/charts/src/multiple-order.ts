import type { Trend } from '@xiangjian/contract';
import { pointsWithNumber, type TrendSeries } from './trend-points.ts';

/** How small multiples are ordered: as they came (official), by the latest value, by the change over all years, by name. */
export const multipleOrders = ['code', 'latest', 'change', 'name'] as const;

export type MultipleOrder = (typeof multipleOrders)[number];

/** The series in order, largest first; those without what is ordered by stay last, in the order in which they came. */
export function orderedSeries(answer: Trend, order: MultipleOrder): TrendSeries[] {
  const { series } = answer;
  if (order === 'code') return [...series];
  if (order === 'name') {
    return [...series].sort((a, b) => a.township.name.localeCompare(b.township.name, 'zh-Hans-CN'));
  }
  const sizeOf = order === 'latest' ? latestOf(answer) : changeOf(answer);
  const sizes = new Map(series.map((one) => [one, sizeOf(one)]));
  return [...series].sort((a, b) => {
    const [x, y] = [sizes.get(a) ?? null, sizes.get(b) ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return y - x;
  });
}

/** The value of the last year; an earlier one does not stand in for it. */
function latestOf({ years }: Trend): (series: TrendSeries) => number | null {
  const last = years[years.length - 1];
  return ({ points }) => {
    const point = points.find(({ year }) => year === last);
    return point === undefined ? null : (point.value ?? point.lower);
  };
}

/** Latest minus earliest number; null below two, and across a break, where nothing is compared. */
function changeOf({ years }: Trend): (series: TrendSeries) => number | null {
  return (series) => {
    const points = pointsWithNumber(series, years).flatMap(({ point }) =>
      point.value === null ? [] : [point],
    );
    const [first, last] = [points[0], points[points.length - 1]];
    if (first === undefined || last === undefined || first === last) return null;
    const isBroken = series.points.some(
      ({ year, break_before: reason }) => reason !== null && year > first.year && year <= last.year,
    );
    return isBroken ? null : (last.value ?? 0) - (first.value ?? 0);
  };
}
