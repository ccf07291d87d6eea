import { type Sheet as LibrarySheet, readXlsx as readWithLibrary } from 'hucre/xlsx';
import { type ZipLimits, zipListing } from '../zip/zip-listing.ts';
import { damagedTable } from './damaged-table.ts';
import { makeCell } from './make-cell.ts';
import { mergesOf } from './merges-of.ts';
import { trimSheet } from './trim-sheet.ts';
import { type Sheet, sheetLimits, type Workbook } from './workbook.ts';

const mebibyte = 1024 * 1024;
const limits: ZipLimits = {
  members: 2000,
  memberBytes: 100 * mebibyte,
  totalBytes: 200 * mebibyte,
  ratio: 400,
};

/**
 * A workbook in the format of Excel since 2007, formulas as their saved results.
 * @throws UnreadableDocument where it would be too large after unpacking
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  await zipListing(bytes, limits);
  const { sheets } = await readWithLibrary(bytes, {
    readStyles: true,
    maxRows: sheetLimits.rows + 1,
  }).catch((error: unknown) => {
    throw damagedTable(error);
  });
  return { format: 'xlsx', sheets: sheets.slice(0, sheetLimits.sheets).map(sheetOf) };
}

function sheetOf(sheet: LibrarySheet): Sheet {
  const { name, rows, cells, merges, hidden, veryHidden } = sheet;
  const read = rows.map((row, y) =>
    row.map((value, x) => {
      const known = cells?.get(`${y},${x}`);
      const isFormula = known?.type === 'formula' || known?.formula !== undefined;
      return makeCell(value, known?.style?.numFmt, isFormula);
    }),
  );
  return trimSheet(name, hidden === true || veryHidden === true, read, mergesOf(merges));
}
