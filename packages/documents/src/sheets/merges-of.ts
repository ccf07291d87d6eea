import type { MergeRange } from 'hucre/xlsx';
import type { MergedCells } from './workbook.ts';

/** The merged blocks of a library's sheet. */
export function mergesOf(merges: readonly MergeRange[] | undefined): MergedCells[] {
  return (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startColumn: startCol,
    endRow,
    endColumn: endCol,
  }));
}
