import { decodeText } from '../decode/decode-text.ts';
import { recogniseFormat } from '../format/recognise-format.ts';
import { isHtml } from '../html/read-html.ts';
import { readSheetsIsolated } from '../isolated/read-isolated.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { isArchive } from '../zip/archive.ts';
import { readDelimited } from './read-delimited.ts';
import { readHtmlTables } from './read-html-tables.ts';
import { sheetLimits, type Workbook } from './workbook.ts';

/**
 * Reads a file of tables as saved or sent: .xlsx, .xls, CSV (UTF-8, UTF-16, GB18030) or a web page of tables. The bytes
 * alone decide what it is. Formulas are taken as their saved results and never evaluated.
 * @throws UnreadableDocument where there is no table to be had
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > sheetLimits.bytes) throw tooManyBytes();
  const workbook = await readByFormat(bytes);
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) throw empty();
  return workbook;
}

async function readByFormat(bytes: Uint8Array): Promise<Workbook> {
  switch (recogniseFormat(bytes)) {
    case 'characters':
      return readCharacters(bytes);
    case 'zip':
      if (isArchive(bytes)) throw noTable();
      return readSheetsIsolated('xlsx', bytes);
    case 'compound':
      return readSheetsIsolated('xls', bytes);
    default:
      throw noTable();
  }
}

function readCharacters(bytes: Uint8Array): Workbook {
  const { text } = decodeText(bytes);
  if (isHtml(text)) return readHtmlTables(text);
  if (/^\s*<\?xml\s/.test(text)) throw noTable();
  return readDelimited(text);
}

function tooManyBytes(): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    `文件超过 ${sheetLimits.bytes / 1_000_000} MB，不像一本台账：请删去图片和无关的表后再导入`,
    'larger than any ledger',
  );
}

function noTable(): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    '这不是能读的表格：请在 Excel 或 WPS 里另存为 .xlsx、.xls 或 CSV 后再导入',
    'no workbook, no delimited text, no web page of tables',
  );
}

function empty(): UnreadableDocument {
  return new UnreadableDocument(
    'empty',
    '表格里没有内容：请检查文件后再导入',
    'a workbook without a filled cell',
  );
}
