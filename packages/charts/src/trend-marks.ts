import type { Trend, TrendPoint } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { line, type Shape } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import type { InkedSeries, TrendLayout } from './trend-layout.ts';
import { hasChanceThroughout, joinedStretches, pointsWithNumber } from './trend-points.ts';
import { intervalShapes, pointShapes, type ValuePlace } from './value-mark.ts';

interface Context {
  readonly answer: Trend;
  readonly layout: TrendLayout;
  readonly palette: Palette;
  readonly language: Language;
}

/** More chance intervals than this over each other cannot be read; the tooltip has them all. */
const mostChanceDrawn = 2;

/** The lines of one township, cut at gaps and breaks. */
export function lineItem(
  { series, ink, width }: InkedSeries,
  { answer, layout }: Context,
): DrawnItem {
  const shapes = joinedStretches(series, answer.years)
    .filter((stretch) => stretch.length > 1)
    .map(
      (stretch): Shape => ({
        kind: 'path',
        closed: false,
        points: stretch.map(({ at, point }) => [layout.x(at), layout.y(point.value ?? 0)]),
        fill: null,
        stroke: ink,
        width,
      }),
    );
  return still(shapes);
}

/** Ribbons of chance, only for series in which every point has its interval. */
export function ribbonItem(inked: InkedSeries, { answer, layout }: Context): DrawnItem {
  if (!drawsChance(inked, layout) || !hasChanceThroughout(inked.series)) return still([]);
  const shapes = joinedStretches(inked.series, answer.years)
    .filter((stretch) => stretch.length > 1)
    .map((stretch): Shape => {
      const upper = stretch.map(
        ({ at, point }) => [layout.x(at), layout.y(point.chance_upper ?? 0)] as const,
      );
      const lower = stretch.map(
        ({ at, point }) => [layout.x(at), layout.y(point.chance_lower ?? 0)] as const,
      );
      return {
        kind: 'path',
        closed: true,
        points: [...upper, ...lower.reverse()],
        fill: inked.ink,
        stroke: null,
        width: 0,
        opacity: 0.12,
      };
    });
  return still(shapes);
}

/** The points of one township, each leading to its cell. */
export function pointItems(inked: InkedSeries, context: Context): DrawnItem[] {
  const { answer, language } = context;
  return pointsWithNumber(inked.series, answer.years).map(({ at, point }) => ({
    shapes: markShapes(inked, at, point, context),
    name: inked.series.township.name,
    mark: {
      township: inked.series.township.code,
      year: point.year,
      indicator: answer.indicator.id,
    },
    tooltip: [
      `${inked.series.township.name} ${point.year}`,
      ...valueLines(point, answer.indicator, language),
      point.break_before ?? '',
    ],
  }));
}

function markShapes(inked: InkedSeries, at: number, point: TrendPoint, context: Context): Shape[] {
  const { layout, palette, answer } = context;
  const place: ValuePlace = {
    direction: 'upright',
    at: layout.x(at),
    scale: layout.y,
    edge: layout.top,
  };
  const hasRibbon = hasChanceThroughout(inked.series) && isInStretch(inked, at, answer.years);
  const showsChance = drawsChance(inked, layout) && !hasRibbon;
  const cell = showsChance ? point : { ...point, chance_lower: null, chance_upper: null };
  const radius = inked.isEmphasised ? 4 : 2.5;
  return [
    ...(inked.isEmphasised || point.value === null
      ? intervalShapes(cell, place, inked.ink, palette)
      : []),
    ...pointShapes(point, place, { stroke: inked.ink, fill: inked.ink }, palette, radius),
    ...caretShapes(point, layout, at, inked.ink),
  ];
}

/** A small caret says on which side of the stated number the true one lies: above for 余 and 以上, below for 近. */
function caretShapes(point: TrendPoint, layout: TrendLayout, at: number, ink: string): Shape[] {
  if (point.value === null) return [];
  const side = point.qualifier === 'at_least' ? -1 : point.qualifier === 'at_most' ? 1 : 0;
  if (side === 0) return [];
  const [x, tip] = [layout.x(at), layout.y(point.value) + side * 10];
  const foot = tip - side * 3.5;
  return [line([x - 3.5, foot], [x, tip], ink, 1.5), line([x, tip], [x + 3.5, foot], ink, 1.5)];
}

/** How the chance intervals of a series are on the picture; null: they are not. */
export function chanceForm(inked: InkedSeries, layout: TrendLayout): 'ribbon' | 'whiskers' | null {
  const isKnown = inked.series.points.some(({ chance_lower: lower }) => lower !== null);
  if (!isKnown || !drawsChance(inked, layout)) return null;
  return hasChanceThroughout(inked.series) ? 'ribbon' : 'whiskers';
}

function drawsChance(inked: InkedSeries, layout: TrendLayout): boolean {
  const emphasised = layout.inked.filter((each) => each.isEmphasised);
  if (emphasised.length <= mostChanceDrawn) return inked.isEmphasised;
  return inked.leads;
}

function isInStretch({ series }: InkedSeries, at: number, years: readonly number[]): boolean {
  return joinedStretches(series, years).some(
    (stretch) => stretch.length > 1 && stretch.some((placed) => placed.at === at),
  );
}
