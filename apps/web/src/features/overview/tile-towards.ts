import type { Tile } from '@xiangjian/contract';

/**
 * The square to which a key leads: by an arrow the nearest on its side, over gaps and a little aside; by Home and End the first and
 * the last as one reads. Null where there is none, or for another key.
 */
export function tileTowards(key: string, from: Tile, tiles: readonly Tile[]): Tile | null {
  const ends = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
  if (key === 'Home') return ends[0] ?? null;
  if (key === 'End') return ends[ends.length - 1] ?? null;
  const ahead = aheadBy[key];
  if (ahead === undefined) return null;
  const distance = (tile: Tile) => {
    const [along, aside] = ahead(tile.row - from.row, tile.column - from.column);
    // Within 45° of the way that the arrow shows, so that the way back is the way there.
    return along > 0 && Math.abs(aside) <= along ? along + 2 * Math.abs(aside) : null;
  };
  let nearest: { readonly tile: Tile; readonly away: number } | null = null;
  for (const tile of ends) {
    const away = distance(tile);
    if (away !== null && (nearest === null || away < nearest.away)) nearest = { tile, away };
  }
  return nearest?.tile ?? null;
}

/** How far ahead and how far aside a square lies, from how many rows and columns it is away. */
const aheadBy: Readonly<
  Record<string, (rows: number, columns: number) => readonly [along: number, aside: number]>
> = {
  ArrowUp: (rows, columns) => [-rows, columns],
  ArrowDown: (rows, columns) => [rows, columns],
  ArrowLeft: (rows, columns) => [-columns, rows],
  ArrowRight: (rows, columns) => [columns, rows],
};
