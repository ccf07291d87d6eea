import type { Language } from '@xiangjian/indicators';
import type { Drawing, Stop } from './drawing.ts';
import { drawingOption } from './drawing-option.ts';
import type { Shape } from './shape.ts';
import { type DrawnItem, shapeSeries } from './shape-series.ts';
import { familyOf, type Palette } from './theme.ts';

/** Items that lie on one level of a drawing. */
export interface Layer {
  readonly id: string;
  readonly items: readonly DrawnItem[];
}

interface Sheet {
  readonly palette: Palette;
  /** Of its words, for the fonts. */
  readonly language: Language;
  /** What a screen reader hears. */
  readonly says: string;
  readonly height: number;
}

/** Layers from back to front as one drawing. The arrow keys walk through what has something to say, in the order given. */
export function layeredDrawing(
  layers: readonly Layer[],
  { palette, language, says, height }: Sheet,
): Drawing {
  const fontFamily = familyOf(language);
  const series = layers.map(({ id, items }) => shapeSeries(id, items, fontFamily));
  const stops = layers.flatMap(({ items }) => items.flatMap(stopOf));
  return { option: drawingOption(series, palette, says, fontFamily), height, stops };
}

function stopOf({ tooltip, shapes, mark }: DrawnItem): Stop[] {
  if (tooltip === null) return [];
  const lines = tooltip.filter((text) => text !== '');
  const place = placeOf(shapes);
  return place === null ? [] : [{ x: place[0], y: place[1], lines, mark }];
}

/** Where a mark is looked for: the middle of its last dot, else of its first shape with an extent. */
function placeOf(shapes: readonly Shape[]): readonly [number, number] | null {
  const dots = shapes.filter((shape) => shape.kind === 'circle');
  const dot = dots[dots.length - 1];
  if (dot !== undefined) return [dot.cx, dot.cy];
  for (const shape of shapes) {
    if (shape.kind === 'rect') return [shape.x + shape.width / 2, shape.y + shape.height / 2];
    if (shape.kind === 'line') return [(shape.x1 + shape.x2) / 2, (shape.y1 + shape.y2) / 2];
    if (shape.kind === 'path') return middleOf(shape.points);
  }
  return null;
}

function middleOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as const);
  return [sum[0] / points.length, sum[1] / points.length];
}
