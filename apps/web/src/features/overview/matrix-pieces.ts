import type { Matrix } from '@xiangjian/contract';

/** A table in even pieces of so many columns at most, each with every row: what is wider than a sheet of paper goes below itself. */
export function matrixPieces(matrix: Matrix, most: number): Matrix[] {
  const count = Math.max(1, Math.ceil(matrix.indicators.length / most));
  const columns = Math.ceil(matrix.indicators.length / count);
  return Array.from({ length: count }, (_, piece) => {
    const part = <T>(list: readonly T[]) => list.slice(piece * columns, (piece + 1) * columns);
    return {
      ...matrix,
      indicators: part(matrix.indicators),
      rows: matrix.rows.map((row) => ({ ...row, cells: part(row.cells) })),
    };
  });
}
