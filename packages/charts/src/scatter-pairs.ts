import type { CellView, Township, Trend, TrendPoint } from '@xiangjian/contract';

/** One township in one year with both its cells. */
export interface Pair {
  readonly township: Township;
  readonly year: number;
  readonly x: TrendPoint;
  readonly y: TrendPoint;
}

/** The years of both trends joined township by township; a township or year that only one of them knows is left out. */
export function pairsOf(across: Trend, up: Trend): Pair[] {
  const others = new Map(up.series.map((series) => [series.township.code, series]));
  return across.series.flatMap(({ township, points }) => {
    const other = others.get(township.code);
    if (other === undefined) return [];
    return points.flatMap((x): Pair[] => {
      const y = other.points.find(({ year }) => year === x.year);
      return y === undefined ? [] : [{ township, year: x.year, x, y }];
    });
  });
}

/** Where a cell with a number stands: its value, else the middle of closed bounds, else the only bound. */
export function placeOfCell({ value, lower, upper }: CellView): number {
  if (value !== null) return value;
  return lower === null ? 0 : (lower + (upper ?? lower)) / 2;
}
