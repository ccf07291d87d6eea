import { type Tile, tileMapSides } from '@xiangjian/contract';

/**
 * A square for every township: kept places first, then the free ones row by row, so that a township that was formed
 * after the arranging finds its place too. Squares of townships that are no more are left out.
 */
export function tilePlaces(townships: readonly string[], kept: readonly Tile[]): Tile[] {
  const standing = kept.filter(({ township }) => townships.includes(township));
  const taken = new Set(standing.map(keyOf));
  const free = freePlaces(townships.length, taken);
  return townships.map((township) => {
    const own = standing.find((tile) => tile.township === township);
    return own ?? { township, ...(free.shift() ?? { row: 0, column: 0 }) };
  });
}

/** The arrangement after a township has gone to a place; whoever stood there takes the place it left. */
export function moveTile(
  tiles: readonly Tile[],
  township: string,
  to: Pick<Tile, 'row' | 'column'>,
): readonly Tile[] {
  const from = tiles.find((tile) => tile.township === township);
  if (from === undefined || isOutside(to) || keyOf(from) === keyOf(to)) return tiles;
  return tiles.map((tile) => {
    if (tile.township === township) return { township, row: to.row, column: to.column };
    return keyOf(tile) === keyOf(to) ? { ...tile, row: from.row, column: from.column } : tile;
  });
}

/** How many rows and columns an arrangement fills. */
export function tileSides(tiles: readonly Tile[]): {
  readonly rows: number;
  readonly columns: number;
} {
  return {
    rows: 1 + Math.max(0, ...tiles.map(({ row }) => row)),
    columns: 1 + Math.max(0, ...tiles.map(({ column }) => column)),
  };
}

function freePlaces(count: number, taken: ReadonlySet<string>): Pick<Tile, 'row' | 'column'>[] {
  // Wider than high, as screens are; the rows are filled evenly, so that the last one does not hold a single square.
  const most = Math.min(tileMapSides, Math.max(1, Math.ceil(Math.sqrt(count * 1.6))));
  const columns = Math.max(1, Math.ceil(count / Math.ceil(count / most)));
  const places: Pick<Tile, 'row' | 'column'>[] = [];
  for (let row = 0; row < tileMapSides; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!taken.has(keyOf({ row, column }))) places.push({ row, column });
    }
  }
  return places;
}

function keyOf({ row, column }: Pick<Tile, 'row' | 'column'>): string {
  return `${row} ${column}`;
}

function isOutside({ row, column }: Pick<Tile, 'row' | 'column'>): boolean {
  return Math.min(row, column) < 0 || Math.max(row, column) >= tileMapSides;
}
