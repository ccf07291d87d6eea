import { type Pair, placeOfCell } from './scatter-pairs.ts';
import type { ScatterScales } from './scatter-plot.ts';
import type { Shape } from './shape.ts';
import type { Palette } from './theme.ts';

/** A path, and the stops whose years are to be written. */
export interface TownshipPath {
  readonly shapes: readonly Shape[];
  readonly stops: readonly Pair[];
}

/**
 * The way of one township through the years: a thin line from year to year, never across a missing year or a break, and a small dot
 * at each stop but the current one.
 */
export function pathShapes(
  pairs: readonly Pair[],
  current: number,
  { x, y }: ScatterScales,
  { ink, palette }: { readonly ink: string; readonly palette: Palette },
): TownshipPath {
  const stretches: Pair[][] = [];
  let open: Pair[] = [];
  for (const pair of pairs) {
    const isStated = pair.x.value !== null && pair.y.value !== null;
    const isBroken = pair.x.break_before !== null || pair.y.break_before !== null;
    if (!isStated || isBroken) {
      if (open.length > 0) stretches.push(open);
      open = [];
    }
    if (isStated) open.push(pair);
  }
  if (open.length > 0) stretches.push(open);
  const at = (pair: Pair) => [x(placeOfCell(pair.x)), y(placeOfCell(pair.y))] as const;
  const lines = stretches
    .filter((stretch) => stretch.length > 1)
    .map(
      (stretch): Shape => ({
        kind: 'path',
        closed: false,
        points: stretch.map(at),
        fill: null,
        stroke: ink,
        width: 1,
        opacity: 0.6,
      }),
    );
  const stops = stretches.flat().filter(({ year }) => year !== current);
  const dots = stops.map((pair): Shape => {
    const [cx, cy] = at(pair);
    return { kind: 'circle', cx, cy, r: 2.5, fill: ink, stroke: palette.card, width: 1 };
  });
  return { shapes: [...lines, ...dots], stops };
}
