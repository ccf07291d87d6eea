import type { Trend, TrendPoint } from '@xiangjian/contract';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { formOf, labelWithUnit } from './print-figure.ts';

/** As many hues as can be told apart. */
const mostTownships = 6;

/** A trend as lines: a gap stays a gap, and a new line begins where points are not comparable. */
export function trendChart({ indicator, years, series }: Trend): ChartData | null {
  if (years.length < 2 || series.length > mostTownships) return null;
  const lines = series.flatMap(({ township, points }, hue) =>
    partsBetweenBreaks(points).map((part, at): ChartSeries => {
      const pointOf = (year: number) => part.find((one) => one.year === year);
      return {
        name: at === 0 ? township.name : `${township.name}（不可比后${at > 1 ? at : ''}）`,
        hue,
        values: years.map((year) => pointOf(year)?.value ?? null),
        inexact: years.map((year) => isInexact(pointOf(year))),
      };
    }),
  );
  const drawn = lines.filter(({ values }) => values.some((value) => value !== null));
  if (drawn.length === 0) return null;
  return {
    kind: 'lines',
    title: `${labelWithUnit(indicator.id)}，${years[0]}–${years[years.length - 1]}年`,
    measure: labelWithUnit(indicator.id),
    form: formOf(indicator.id),
    categories: years.map((year) => `${year}年`),
    series: drawn,
    notes: [
      '空白是没有数，或只有上下限，不是零；空心点带余、近、约等措辞，上下限见“明细”表。',
      '前后不可比处线断开，原因见“明细”表。',
    ],
  };
}

function partsBetweenBreaks(points: readonly TrendPoint[]): TrendPoint[][] {
  const parts: TrendPoint[][] = [[]];
  for (const point of points) {
    if (point.break_before !== null) parts.push([]);
    parts[parts.length - 1]?.push(point);
  }
  return parts;
}

function isInexact(point: TrendPoint | undefined): boolean {
  return point !== undefined && point.value !== null && point.lower !== point.upper;
}
