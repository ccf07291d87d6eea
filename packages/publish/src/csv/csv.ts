import { printFigure } from '../tables/print-figure.ts';
import {
  type Column,
  type Figure,
  type Heading,
  isFigure,
  type Table,
  type Value,
} from '../tables/table.ts';
import { guardText } from './guard.ts';
import type { Utf8Piece } from './utf8-piece.ts';

const comma = 0x2c;
const quotationMark = 0x22;

/** How a file is opened: with a byte order mark for a spreadsheet, without one for a program. */
export interface CsvOptions {
  readonly bom: boolean;
}

/** A whole table as a CSV file: heading, then one numbered line a row, lines ended by CRLF. */
export function csvOf({ headings, rows }: Table, options: CsvOptions): string {
  const lines = rows.map((row, index) => lineOf(row, index));
  return headerLine(headings, options) + lines.join('');
}

/** The heading line: 序号 first, each name in Chinese with its code name behind it, where it has one. */
export function headerLine(headings: readonly Heading[], { bom }: CsvOptions): string {
  const isForPeople = headings.every(({ name }) => name === null);
  const first = isForPeople ? '序号' : '序号(no)';
  const names = headings.map(({ label, name }) => (name === null ? label : `${label}(${name})`));
  return `${bom ? '\uFEFF' : ''}${[first, ...names].map(written).join(',')}\r\n`;
}

/**
 * Writes the lines of one file; `index` counts from 0. Put together by hand, and names and labels, which stay the same from
 * line to line, are written once: a file may have millions of lines.
 */
export function lineWriter<Row>(
  columns: readonly Column<Row>[],
): (row: Row, index: number) => string {
  const fields = columns.map(({ of }) => ({ of, value: null as Value, text: '' }));
  return (row, index) => {
    let line = String(index + 1);
    for (const field of fields) {
      const value = field.of(row);
      if (value !== field.value) {
        field.value = value;
        field.text = written(value);
      }
      line += `,${field.text}`;
    }
    return `${line}\r\n`;
  };
}

function lineOf(values: readonly Value[], index: number): string {
  let line = String(index + 1);
  for (const value of values) line += `,${written(value)}`;
  return `${line}\r\n`;
}

/** A field as it stands in the file: nothing for what is missing, a number bare, text guarded and in quotes. */
export function written(value: Value): string {
  if (value === null || value === '') return '';
  return typeof value === 'number' ? String(value) : `"${quotable(value)}"`;
}

/** Puts fields of a line into a piece, a comma before each, as `written` has them. */
export function fieldsWriter<Row>(
  columns: readonly Column<Row>[],
): (piece: Utf8Piece, row: Row) => void {
  return (piece, row) => {
    for (const { of } of columns) {
      piece.byte(comma);
      const value = of(row);
      if (value === null || value === '') continue;
      if (typeof value === 'number') piece.number(value);
      else {
        piece.byte(quotationMark);
        piece.text(quotable(value));
        piece.byte(quotationMark);
      }
    }
  };
}

function quotable(value: string | Figure): string {
  const text = guardText(isFigure(value) ? printFigure(value) : value);
  return text.includes('"') ? text.replaceAll('"', '""') : text;
}
