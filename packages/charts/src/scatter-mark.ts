import type { Trend, TrendPoint } from '@xiangjian/contract';
import { emphasisInk } from './emphasis-ink.ts';
import { labelOf } from './print-value.ts';
import { type Pair, placeOfCell } from './scatter-pairs.ts';
import type { ScatterOptions, ScatterScales } from './scatter-plot.ts';
import type { Shape } from './shape.ts';
import type { DrawnItem } from './shape-series.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, isQualified } from './value-mark.ts';

export interface PairContext {
  readonly across: Trend;
  readonly up: Trend;
  readonly scales: ScatterScales;
  readonly edge: { readonly right: number; readonly top: number };
}

/** One township as a dot; hollow where either number is qualified, a cross of intervals where it is marked or has no one number. */
export function pairItem(
  pair: Pair,
  { across, up, scales, edge }: PairContext,
  { palette, language, emphasised = [] }: ScatterOptions,
): DrawnItem {
  const { line: ink, isMarked } = emphasisInk(pair.township.code, emphasised, palette);
  const [cx, cy] = [scales.x(placeOfCell(pair.x)), scales.y(placeOfCell(pair.y))];
  const quiet = (point: TrendPoint) =>
    isMarked ? point : { ...point, chance_lower: null, chance_upper: null };
  const isLoose = isQualified(pair.x) || isQualified(pair.y);
  const hasBounds = isMarked || pair.x.value === null || pair.y.value === null;
  const cross: Shape[] = hasBounds
    ? [
        ...intervalShapes(
          quiet(pair.x),
          { direction: 'across', at: cy, scale: scales.x, edge: edge.right },
          ink,
          palette,
        ),
        ...intervalShapes(
          quiet(pair.y),
          { direction: 'upright', at: cx, scale: scales.y, edge: edge.top },
          ink,
          palette,
        ),
      ]
    : [];
  const isPoint = pair.x.value !== null && pair.y.value !== null;
  return {
    shapes: [
      ...cross,
      {
        kind: 'circle',
        cx,
        cy,
        r: isPoint ? (isMarked ? 6 : 4.5) : 1.5,
        fill: isLoose ? palette.card : ink,
        stroke: ink,
        width: 1.5,
      },
    ],
    name: pair.township.name,
    mark: { township: pair.township.code, year: pair.year, indicator: up.indicator.id },
    tooltip: [
      `${pair.township.name} ${pair.year}`,
      `${labelOf(across.indicator, language)}: ${valueLines(pair.x, across.indicator, language).join(' · ')}`,
      `${labelOf(up.indicator, language)}: ${valueLines(pair.y, up.indicator, language).join(' · ')}`,
    ],
  };
}
