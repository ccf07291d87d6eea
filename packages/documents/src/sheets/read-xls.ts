import { readXls as readWithLibrary } from 'hucre';
import { UnreadableDocument } from '../unreadable-document.ts';
import { damagedTable } from './damaged-table.ts';
import { makeCell } from './make-cell.ts';
import { mergesOf } from './merges-of.ts';
import { trimSheet } from './trim-sheet.ts';
import { sheetLimits, type Workbook } from './workbook.ts';

/**
 * A workbook in the binary format of Excel 97–2003. Percentages come without their sign, hidden sheets are not told apart:
 * the format is read for its values alone.
 * @throws UnreadableDocument where the file has a password or is no workbook
 */
export async function readXls(bytes: Uint8Array): Promise<Workbook> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw locked();
  if (!holds('Workbook') && !holds('Book')) throw noWorkbook();
  const { sheets } = await readWithLibrary(bytes, { maxRows: sheetLimits.rows + 1 }).catch(
    (error: unknown) => {
      throw damagedTable(error);
    },
  );
  return {
    format: 'xls',
    sheets: sheets.slice(0, sheetLimits.sheets).map(({ name, rows, merges }) =>
      trimSheet(
        name,
        false,
        rows.map((row) => row.map((value) => makeCell(value))),
        mergesOf(merges),
      ),
    ),
  };
}

function locked(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '表格有密码：请去掉密码后再导入',
    'the workbook is encrypted',
  );
}

function noWorkbook(): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '文件里没有表格：请换成 Excel 或 WPS 表格（.xlsx、.xls）或 CSV 文件再导入',
    'a compound file without a workbook',
  );
}
