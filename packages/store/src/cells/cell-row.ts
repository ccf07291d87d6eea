import { type Cell, isExact } from '@xiangjian/indicators';
import { qualifierCodes, statusCodes } from '../codes/cell-codes.ts';

/** A cell as it lies in the database: bounds only beside a number that is not exact. */
export interface CellRow {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: number | null;
  readonly status: number;
  /** A reading, a figure of a ledger (above 2^40), a correction (negative), or nothing. */
  readonly evidence: number | null;
}

/** The row of a cell: an exact number needs no bounds. */
export function rowOfCell(cell: Cell, evidence: number | null): CellRow {
  const exact = cell.qualifier !== null && isExact(cell.qualifier);
  return {
    value: cell.value,
    lower: exact ? null : cell.lower,
    upper: exact ? null : cell.upper,
    qualifier: cell.qualifier === null ? null : qualifierCodes.codeOf(cell.qualifier),
    status: statusCodes.codeOf(cell.status),
    evidence,
  };
}

/** The cell of a row, its bounds restored. */
export function cellOfRow(row: Omit<CellRow, 'evidence'>): Cell {
  const qualifier = row.qualifier === null ? null : qualifierCodes.nameOf(row.qualifier);
  const status = statusCodes.nameOf(row.status);
  if (qualifier === null || !isExact(qualifier)) {
    return { value: row.value, lower: row.lower, upper: row.upper, qualifier, status };
  }
  return { value: row.value, lower: row.value, upper: row.value, qualifier, status };
}

/** The cell of a row that may have none. */
export function cellOrNull(
  row: Omit<CellRow, 'evidence' | 'status'> & { readonly status: number | null },
): Cell | null {
  return row.status === null ? null : cellOfRow({ ...row, status: row.status });
}

/** Whether two rows say the same, wherever they are read. */
export function sayTheSame(a: CellRow, b: CellRow): boolean {
  return (
    a.value === b.value &&
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.qualifier === b.qualifier &&
    a.status === b.status
  );
}
