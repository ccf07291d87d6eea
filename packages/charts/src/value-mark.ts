import type { CellView } from '@xiangjian/contract';
import { isExact } from '@xiangjian/indicators';
import { type PixelInterval, rangeBar, whisker, wordingBar } from './interval-marks.ts';
import type { Shape } from './shape.ts';
import type { Palette } from './theme.ts';

/** A cell with the random variation of its value. */
export type ChanceCell = CellView & {
  readonly chance_lower: number | null;
  readonly chance_upper: number | null;
};

/** Where a value is drawn. */
export interface ValuePlace {
  readonly direction: PixelInterval['direction'];
  /** Pixel on the other axis. */
  readonly at: number;
  /** Pixel of a value. */
  readonly scale: (value: number) => number;
  /** Pixel of the end of the axis, for intervals without an upper bound. */
  readonly edge: number;
}

const openLength = 36;

/** Whether a cell is stated loosely: 余, 近, 约, or only bounds are known. */
export function isQualified(cell: CellView): boolean {
  return cell.qualifier !== null && !isExact(cell.qualifier);
}

/** The intervals of a cell, to be drawn behind its point: what the wording allows, and chance. */
export function intervalShapes(
  cell: ChanceCell,
  place: ValuePlace,
  stroke: string,
  palette: Palette,
): Shape[] {
  const between = (start: number, end: number | null): PixelInterval => ({
    direction: place.direction,
    at: place.at,
    start: place.scale(start),
    end: end === null ? null : place.scale(end),
    edge: openEnd(place, start),
  });
  const shapes: Shape[] = [];
  if (cell.chance_lower !== null && cell.chance_upper !== null) {
    shapes.push(...whisker(between(cell.chance_lower, cell.chance_upper), stroke));
  }
  if (cell.lower !== null && isQualified(cell)) {
    const bounds = between(cell.lower, cell.upper);
    // Over the years several townships share a place: the bar then says whose it is.
    const ink = place.direction === 'upright' ? stroke : palette.qualified;
    shapes.push(
      ...(cell.value === null ? rangeBar(bounds, palette, ink) : wordingBar(bounds, palette)),
    );
  }
  return shapes;
}

/** An open interval ends in an arrow near its start: a bar up to the edge would claim that the edge means something. */
function openEnd(place: ValuePlace, start: number): number {
  const from = place.scale(start);
  const room = Math.min(openLength, Math.abs(place.edge - from));
  return from + Math.sign(place.edge - from) * room;
}

/** The point of a cell: filled where the number is firm, hollow where it is qualified, nothing where only bounds are known. */
export function pointShapes(
  cell: CellView,
  place: ValuePlace,
  ink: { readonly stroke: string; readonly fill: string },
  palette: Palette,
  radius = 4.5,
): Shape[] {
  if (cell.value === null) return [];
  const along = place.scale(cell.value);
  const [cx, cy] = place.direction === 'across' ? [along, place.at] : [place.at, along];
  const fill = isQualified(cell) ? palette.card : ink.fill;
  return [{ kind: 'circle', cx, cy, r: radius, fill, stroke: ink.stroke, width: 1.5 }];
}
