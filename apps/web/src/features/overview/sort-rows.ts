import type { CellView, Matrix } from '@xiangjian/contract';

/** `id` sorts upwards by that column, `-id` downwards. */
export interface Sorting {
  readonly indicator: string;
  readonly downwards: boolean;
}

/** Reads the sorting of an address; null where there is none or the column is not in the table. */
export function readSorting(text: string | undefined, matrix: Matrix): Sorting | null {
  if (text === undefined) return null;
  const indicator = text.replace(/^-/, '');
  const known = matrix.indicators.some(({ id }) => id === indicator);
  return known ? { indicator, downwards: text.startsWith('-') } : null;
}

/** What the next click on a column's name asks for: downwards, then upwards, then the order of codes again. */
export function nextSorting(current: Sorting | null, indicator: string): string | undefined {
  if (current?.indicator !== indicator) return `-${indicator}`;
  return current.downwards ? indicator : undefined;
}

/** The rows of a table by one column. Those without a number come last in both directions: missing is not least. */
export function sortRows(matrix: Matrix, sorting: Sorting | null): Matrix['rows'] {
  if (sorting === null) return matrix.rows;
  const column = matrix.indicators.findIndex(({ id }) => id === sorting.indicator);
  const numberOf = (row: Matrix['rows'][number]) => {
    const cell = row.cells[column];
    return cell === undefined ? null : placeOf(cell);
  };
  return [...matrix.rows].sort((a, b) => {
    const [m, n] = [numberOf(a), numberOf(b)];
    if (m === null || n === null) return Number(m === null) - Number(n === null);
    return sorting.downwards ? n - m : m - n;
  });
}

function placeOf({ value, lower, upper }: CellView): number | null {
  if (value !== null || lower === null) return value;
  return upper === null ? lower : (lower + upper) / 2;
}
