import { stringify } from 'csv-stringify/sync';
import { guardText } from './guard.ts';

/** One column: Chinese header, code name and what stands in it. Text is guarded and quoted, a number is written bare. */
export interface Column<Row> {
  readonly label: string;
  readonly name: string;
  readonly of: (row: Row) => string | number | null;
}

/** How a file is opened: with a byte order mark for a spreadsheet, without one for a program. */
export interface CsvOptions {
  readonly bom: boolean;
}

/** A column that takes its value from a part of the row. */
export function within<Row, Part>(
  part: (row: Row) => Part,
  columns: readonly Column<Part>[],
): Column<Row>[] {
  return columns.map((column) => ({ ...column, of: (row) => column.of(part(row)) }));
}

/** A whole table as a CSV file: header, then one numbered line a row, lines ended by CRLF. */
export function csvOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: CsvOptions,
): string {
  return (
    headerLine(columns, options) + written(rows.map((row, index) => fields(columns, row, index)))
  );
}

/** The header line: 序号 first, each name in Chinese with its code name behind it. */
export function headerLine<Row>(columns: readonly Column<Row>[], { bom }: CsvOptions): string {
  const names = ['序号(no)', ...columns.map(({ label, name }) => `${label}(${name})`)];
  return (bom ? '\uFEFF' : '') + written([names]);
}

/** One line; `index` counts from 0. */
export function rowLine<Row>(columns: readonly Column<Row>[], row: Row, index: number): string {
  return written([fields(columns, row, index)]);
}

function fields<Row>(columns: readonly Column<Row>[], row: Row, index: number) {
  const values = columns.map(({ of }) => {
    const value = of(row);
    return typeof value === 'string' ? guardText(value) : value;
  });
  return [index + 1, ...values];
}

function written(lines: readonly (readonly (string | number | null)[])[]): string {
  return stringify([...lines], {
    record_delimiter: '\r\n',
    quoted_string: true,
    quoted_empty: false,
  });
}
