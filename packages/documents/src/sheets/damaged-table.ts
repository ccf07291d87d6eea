import { UnreadableDocument } from '../unreadable-document.ts';

/** What a library says of a file that it cannot read, for people. */
export function damagedTable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  return new UnreadableDocument(
    'unreadable',
    '表格读不出来，可能已损坏或有密码：请在 Excel 或 WPS 里打开，另存为 .xlsx 后再导入',
    `the workbook cannot be read: ${String(error)}`,
  );
}
