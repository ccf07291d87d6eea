import { cellAddress, type Sheet, type SheetCell } from '@xiangjian/documents';
import { columnNumber } from './column-number.ts';
import { textAt } from './heading-words.ts';
import type { LedgerProblem, LedgerProblemKind } from './ledger-problem.ts';

/** A sheet asked by row (from 0) and letters of the column. */
export interface SheetView {
  readonly cellAt: (row: number, column: string) => SheetCell;
  /** Names may stand in a merged block that spans several rows; figures are asked by `cellAt`. */
  readonly textAt: (row: number, column: string) => string;
  readonly problemAt: (
    kind: LedgerProblemKind,
    row: number,
    column: string,
    hint?: string | null,
  ) => LedgerProblem;
}

const nothing: SheetCell = { kind: 'empty', text: '', formula: false };

/** The view of a sheet. */
export function sheetView(sheet: Sheet): SheetView {
  const words = (row: number, column: string) => textAt(sheet, row, columnNumber(column));
  return {
    cellAt: (row, column) => sheet.rows[row]?.[columnNumber(column)] ?? nothing,
    textAt: words,
    problemAt: (kind, row, column, hint = null) => ({
      kind,
      address: cellAddress(row, Math.max(0, columnNumber(column))),
      text: words(row, column),
      hint,
    }),
  };
}
