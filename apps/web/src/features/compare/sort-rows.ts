import type { Matrix } from '@xiangjian/contract';

export type MatrixRow = Matrix['rows'][number];

/** How a table is sorted: by the name, or by an indicator; rising or falling. */
export interface Sorting {
  readonly by: string;
  readonly falling: boolean;
}

/** Reads the sort part of an address: an indicator id or `name`, with a leading minus for falling. */
export function readSorting(text: string | undefined): Sorting | null {
  if (text === undefined) return null;
  const falling = text.startsWith('-');
  return { by: falling ? text.slice(1) : text, falling };
}

/** What the address says after a click on a column: falling, then rising, then as it came. */
export function nextSorting(current: Sorting | null, by: string): string | undefined {
  if (current === null || current.by !== by) return `-${by}`;
  return current.falling ? by : undefined;
}

/**
 * Rows in order. A township without a number stays last whichever way the column is sorted: silence is neither small nor
 * large. A value known only by its bounds is sorted by the lower one.
 */
export function sortRows(
  rows: readonly MatrixRow[],
  sorting: Sorting | null,
  columns: readonly string[],
): MatrixRow[] {
  if (sorting === null) return [...rows];
  const sign = sorting.falling ? -1 : 1;
  if (sorting.by === 'name') {
    return [...rows].sort(
      (a, b) => sign * a.township.name.localeCompare(b.township.name, 'zh-Hans-CN'),
    );
  }
  const at = columns.indexOf(sorting.by);
  const numberOf = (row: MatrixRow) => {
    const cell = row.cells[at];
    return cell === undefined ? null : (cell.value ?? cell.lower);
  };
  return [...rows].sort((a, b) => {
    const [x, y] = [numberOf(a), numberOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}
