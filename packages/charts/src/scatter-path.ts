import { type Pair, placeOfCell } from './scatter-pairs.ts';
import type { ScatterScales } from './scatter-plot.ts';
import { type Shape, words } from './shape.ts';
import type { Palette } from './theme.ts';

/**
 * The way of one township through the years: a thin line from year to year, never across a missing year or a break, a small dot and
 * the number of the year at each stop but the current one.
 */
export function pathShapes(
  pairs: readonly Pair[],
  current: number,
  { x, y }: ScatterScales,
  { ink, palette }: { readonly ink: string; readonly palette: Palette },
): Shape[] {
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
  return [
    ...lines,
    ...stops.flatMap((pair): Shape[] => {
      const [cx, cy] = at(pair);
      return [
        { kind: 'circle', cx, cy, r: 2.5, fill: ink, stroke: palette.card, width: 1 },
        words(String(pair.year), [cx, cy - 9], ink, { anchor: 'middle', size: 11 }),
      ];
    }),
  ];
}
