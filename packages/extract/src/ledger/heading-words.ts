import type { Sheet } from '@xiangjian/documents';
import { foldWords } from './fold-words.ts';

/** What the headings above a column say, from the top down, merged blocks counted for each of their columns. */
export function headingWords(
  sheet: Sheet,
  headings: { readonly from: number; readonly to: number },
  column: number,
): readonly string[] {
  const words: string[] = [];
  for (let row = headings.from - 1; row < headings.to; row += 1) {
    const text = foldWords(textAt(sheet, row, column));
    if (text !== '' && words.at(-1) !== text) words.push(text);
  }
  return words;
}

/** The text of a cell; inside a merged block that of its first cell. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const own = sheet.rows[row]?.[column]?.text ?? '';
  if (own !== '') return own;
  const block = sheet.merges.find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow <= row && row <= endRow && startColumn <= column && column <= endColumn,
  );
  return block === undefined ? '' : (sheet.rows[block.startRow]?.[block.startColumn]?.text ?? '');
}

/**
 * What a table is recognised by when it comes again next year: its headings without years, in their order.
 */
export function headingSignature(
  sheet: Sheet,
  headings: { readonly from: number; readonly to: number },
): string {
  const width = sheet.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    headingWords(sheet, headings, column)
      .join('>')
      .replace(/(?:19|20)\d\d年?度?/g, '#'),
  ).join('|');
}
