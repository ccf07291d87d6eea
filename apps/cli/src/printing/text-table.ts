import { displayWidth, fitted } from './display-width.ts';

/** A column of a table on a terminal. */
export interface TextColumn<Row> {
  readonly title: string;
  readonly of: (row: Row) => string | number;
  /** Numbers stand on the right. */
  readonly align?: 'right';
  /** Columns that longer text is cut to. */
  readonly most?: number;
}

/** Rows in aligned columns under their titles; one line each, ended by a line feed. */
export function textTable<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const grid = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => written(column, row))),
  ];
  const widths = columns.map((_, index) =>
    Math.max(...grid.map((line) => displayWidth(line[index] ?? ''))),
  );
  return grid
    .map((line) => {
      const cells = line.map((text, index) =>
        padded(text, widths[index] ?? 0, columns[index]?.align),
      );
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function written<Row>({ of, most }: TextColumn<Row>, row: Row): string {
  const text = String(of(row)).replace(/\s+/g, ' ');
  return most === undefined ? text : fitted(text, most);
}

function padded(text: string, width: number, align: 'right' | undefined): string {
  const room = ' '.repeat(width - displayWidth(text));
  return align === 'right' ? room + text : text + room;
}
