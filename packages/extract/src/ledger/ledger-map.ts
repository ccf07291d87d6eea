import type { ObservedIndicatorId, Period } from '@xiangjian/indicators';

/** A column by its letters, as Excel and WPS name it. */
type ColumnLetters = string;

/** What a column of figures stands for. */
export interface MappedColumn {
  readonly column: ColumnLetters;
  readonly indicator: ObservedIndicatorId;
  /** What one unit of the column is in the unit of the catalogue: 10,000 for a column in 万元. */
  readonly factor: number;
}

/** The columns of a table with one figure a row. All but `indicator` and `value` may be missing. */
export interface LongColumns {
  readonly indicator: ColumnLetters;
  readonly value: ColumnLetters;
  readonly qualifier: ColumnLetters | null;
  readonly period: ColumnLetters | null;
  /** An address on the web that the figure was taken from. */
  readonly source: ColumnLetters | null;
}

/** How a sheet is to be read: everything that a person decided on the mapping screen. Rows count from 1. */
export interface LedgerMap {
  readonly sheet: string;
  /** First and last row of the headings. */
  readonly headings: { readonly from: number; readonly to: number };
  readonly township: ColumnLetters;
  /** Columns that say in which county or city a township lies. */
  readonly within: readonly ColumnLetters[];
  /** A column of years, or the one year of the whole table. */
  readonly year: { readonly column: ColumnLetters } | { readonly fixed: number };
  readonly period: Extract<Period, 'year' | 'ytd'>;
  readonly columns: readonly MappedColumn[];
  readonly long: LongColumns | null;
  /** What was said of names that the divisions do not know: name as written → code. */
  readonly townships: Readonly<Record<string, string>>;
}
