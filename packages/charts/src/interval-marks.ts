import { line, type Shape } from './shape.ts';
import type { Palette } from './theme.ts';

/** Along which axis an interval lies. */
type Direction = 'across' | 'upright';

/**
 * An interval in pixels along one axis, at a place on the other. `end: null` is open: an arrow at `edge`, the end of
 * the axis on the open side. `start` may lie on either side of `end`, and on top of it.
 */
export interface PixelInterval {
  readonly direction: Direction;
  readonly at: number;
  readonly start: number;
  readonly end: number | null;
  readonly edge: number;
}

const capHalf = 3;
const arrowLength = 5;
const barHalf = 3;

/** A whisker with caps: chance at 95 %. Coinciding ends give one cap, never nothing. */
export function whisker(interval: PixelInterval, stroke: string, width = 1.5): Shape[] {
  const place = placer(interval);
  const end = interval.end ?? interval.edge;
  const shapes: Shape[] = [line(place(interval.start, 0), place(end, 0), stroke, width)];
  shapes.push(line(place(interval.start, -capHalf), place(interval.start, capHalf), stroke, width));
  if (interval.end === null) shapes.push(arrow(interval, stroke));
  else shapes.push(line(place(end, -capHalf), place(end, capHalf), stroke, width));
  return shapes;
}

/** The bar of what the wording allows (400余: 400–499) behind a mark. */
export function wordingBar(interval: PixelInterval, palette: Palette): Shape[] {
  const shapes: Shape[] = [
    barShape(interval, { fill: palette.qualified, stroke: null, opacity: 0.45 }),
  ];
  if (interval.end === null) shapes.push(arrow(interval, palette.qualified));
  return shapes;
}

/** A value known only between two bounds: the hollow bar is itself the mark, there is no point to draw. */
export function rangeBar(
  interval: PixelInterval,
  palette: Palette,
  ink = palette.qualified,
): Shape[] {
  const shapes: Shape[] = [barShape(interval, { fill: palette.card, stroke: ink, opacity: 1 })];
  if (interval.end === null) shapes.push(arrow(interval, ink));
  return shapes;
}

function barShape(
  interval: PixelInterval,
  ink: { readonly fill: string; readonly stroke: string | null; readonly opacity: number },
): Shape {
  const place = placer(interval);
  const { start, end } = widened(interval.start, interval.end ?? interval.edge);
  return {
    kind: 'path',
    closed: true,
    points: [
      place(start, -barHalf),
      place(end, -barHalf),
      place(end, barHalf),
      place(start, barHalf),
    ],
    fill: ink.fill,
    stroke: ink.stroke,
    width: 1.5,
    opacity: ink.opacity,
  };
}

/** Bounds nearer than two pixels would vanish: the bar is drawn two pixels long around their middle. */
function widened(start: number, end: number): { start: number; end: number } {
  if (Math.abs(end - start) >= 2) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - 1, end: middle + 1 };
}

function arrow(interval: PixelInterval, fill: string): Shape {
  const place = placer(interval);
  const back = interval.edge - Math.sign(interval.edge - interval.start || 1) * arrowLength;
  return {
    kind: 'path',
    closed: true,
    points: [place(interval.edge, 0), place(back, -4), place(back, 4)],
    fill,
    stroke: null,
    width: 0,
  };
}

function placer({
  direction,
  at,
}: PixelInterval): (along: number, off: number) => [number, number] {
  return direction === 'across'
    ? (along, off) => [along, at + off]
    : (along, off) => [at + off, along];
}
