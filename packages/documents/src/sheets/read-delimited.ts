import { parseCsv } from 'hucre/csv';
import { makeCell } from './make-cell.ts';
import { trimSheet } from './trim-sheet.ts';
import { sheetLimits, type Workbook } from './workbook.ts';

/** A table of plain text, its fields parted by commas, semicolons or tabs; every field stays text. */
export function readDelimited(text: string): Workbook {
  const delimiter = likeliestDelimiter(text);
  const rows = parseCsv(text, { delimiter, maxRows: sheetLimits.rows + 1 });
  return {
    format: 'csv',
    sheets: [
      trimSheet(
        'CSV',
        false,
        rows.map((row) => row.map((value) => makeCell(value))),
        [],
      ),
    ],
  };
}

/** A line of a title stands before many ledgers, so that the whole beginning is asked and not the first line. */
function likeliestDelimiter(text: string): string {
  const head = text.slice(0, 20_000);
  const counted = [',', '\t', ';'].map((mark) => ({ mark, times: head.split(mark).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).mark;
}
