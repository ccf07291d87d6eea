import type { Span } from '@xiangjian/indicators';
import type { Sheet } from './workbook.ts';

/** A sheet as one text, and where each of its cells stands in it. */
export interface SheetText {
  readonly text: string;
  /** The span of a cell; row and column count from 0. */
  readonly spanOf: (row: number, column: number) => Span;
}

/** Cells are parted by tabs, rows by line feeds; what stands in a cell is never changed, so that it can be quoted. */
export function sheetText({ rows }: Sheet): SheetText {
  const starts: number[][] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  rows.forEach((row, y) => {
    if (y > 0) add('\n');
    starts.push(
      row.map(({ text }, x) => {
        if (x > 0) add('\t');
        const start = length;
        add(text);
        return start;
      }),
    );
  });
  return {
    text: parts.join(''),
    spanOf: (row, column) => {
      const start = starts[row]?.[column] ?? length;
      return { start, end: start + (rows[row]?.[column]?.text.length ?? 0) };
    },
  };
}
