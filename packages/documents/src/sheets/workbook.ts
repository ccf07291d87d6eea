/** What a cell of a table holds, as it was typed or last computed; formulas are never evaluated. */
export type SheetCellKind = 'empty' | 'text' | 'number' | 'date' | 'error';

/** One cell. `text` is exactly what stands in it and what evidence quotes: a percentage with its sign, a date as 2024-01-02. */
export interface SheetCell {
  readonly kind: SheetCellKind;
  readonly text: string;
  /** True where a formula computed it; without a saved result it is empty. */
  readonly formula: boolean;
}

/** Rows and columns of a merged block, inclusive, from 0. Its text stands in the first cell alone. */
export interface MergedCells {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A table without the empty rows and columns behind its last cell. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly MergedCells[];
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'csv' | 'html';

/** A file of tables as read. */
export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
}

/** What a ledger of a district never reaches; above it a file is refused. */
export const sheetLimits = { bytes: 20_000_000, sheets: 100, rows: 5000, columns: 300 } as const;
