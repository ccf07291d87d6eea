import type { DocumentTable } from '@xiangjian/documents';
import { type CellNumber, numberOf, wordsOf } from '../parsers/table-cell.ts';

/** The numbers of the first row that bears a label, in their order; none where there is no such row. */
export function numbersOfRow(tables: readonly DocumentTable[], label: RegExp): CellNumber[] {
  for (const { rows } of tables) {
    const row = rows.find((cells) => cells.some((cell) => label.test(wordsOf(cell))));
    if (row !== undefined) return row.flatMap((cell) => numberOf(wordsOf(cell), '') ?? []);
  }
  return [];
}
