import { UnreadableDocument } from '../unreadable-document.ts';
import { emptySheetCell } from './make-cell.ts';
import { type MergedCells, type Sheet, type SheetCell, sheetLimits } from './workbook.ts';

/**
 * A sheet without the empty rows and columns behind its last cell, every row as wide as the widest.
 * @throws UnreadableDocument where more is left than any ledger has
 */
export function trimSheet(
  name: string,
  hidden: boolean,
  rows: readonly (readonly SheetCell[])[],
  merges: readonly MergedCells[],
): Sheet {
  const isFilled = ({ kind }: SheetCell) => kind !== 'empty';
  const height = rows.findLastIndex((row) => row.some(isFilled)) + 1;
  const kept = rows.slice(0, height);
  const width = kept.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  if (height > sheetLimits.rows || width > sheetLimits.columns) throw tooLarge(name);
  return {
    name,
    hidden,
    rows: kept.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? emptySheetCell)),
    merges: merges.filter(({ startRow, startColumn }) => startRow < height && startColumn < width),
  };
}

function tooLarge(name: string): UnreadableDocument {
  const { rows, columns } = sheetLimits;
  return new UnreadableDocument(
    'unreadable',
    `工作表“${name}”超过 ${rows} 行或 ${columns} 列，不像一本台账：请只保留要导入的表再试`,
    `sheet ${name} is larger than ${rows} × ${columns}`,
  );
}
