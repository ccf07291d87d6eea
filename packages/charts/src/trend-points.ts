import type { Trend, TrendPoint } from '@xiangjian/contract';

export type TrendSeries = Trend['series'][number];

/** A point with its place among the years. */
export interface PlacedPoint {
  readonly at: number;
  readonly point: TrendPoint;
}

/**
 * The stretches of a series that may be joined by a line: a year without one number ends a stretch, and so does a break in
 * comparability. Nothing is ever joined across a gap.
 */
export function joinedStretches(series: TrendSeries, years: readonly number[]): PlacedPoint[][] {
  const stretches: PlacedPoint[][] = [];
  let current: PlacedPoint[] = [];
  years.forEach((year, at) => {
    const point = series.points.find((candidate) => candidate.year === year);
    const isJoined = point !== undefined && point.value !== null;
    if (!isJoined || point.break_before !== null) {
      if (current.length > 0) stretches.push(current);
      current = [];
    }
    if (isJoined) current.push({ at, point });
  });
  if (current.length > 0) stretches.push(current);
  return stretches;
}

/** The points of a series that have a number, in the order of years. */
export function pointsWithNumber(series: TrendSeries, years: readonly number[]): PlacedPoint[] {
  return years.flatMap((year, at) => {
    const point = series.points.find((candidate) => candidate.year === year);
    return point === undefined || point.lower === null ? [] : [{ at, point }];
  });
}

/** A year without a number and the reason. */
export interface Gap {
  readonly at: number;
  readonly year: number;
  readonly point: TrendPoint;
}

/** The years of a series without a number, in the order of years. */
export function gapsOf(series: TrendSeries, years: readonly number[]): Gap[] {
  return years.flatMap((year, at) => {
    const point = series.points.find((candidate) => candidate.year === year);
    return point === undefined || point.lower !== null ? [] : [{ at, year, point }];
  });
}

/** Whether a ribbon may be drawn: every point with a number has its chance interval. */
export function hasChanceThroughout(series: TrendSeries): boolean {
  const stated = series.points.filter((point) => point.lower !== null);
  return (
    stated.length > 1 &&
    stated.every(
      (point) => point.value !== null && point.chance_lower !== null && point.chance_upper !== null,
    )
  );
}
