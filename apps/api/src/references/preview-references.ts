import type { ReferenceTable } from '@xiangjian/contract';
import { readWorkbook, UnreadableDocument } from '@xiangjian/documents';
import type { Database } from '@xiangjian/store';
import { unreadableLedger } from '../ledgers/ledger-refusals.ts';
import { isReferenceTable, readReferenceTable } from './read-reference-table.ts';

/**
 * The first sheet of a file that has the headings of such a table, else the first, read as reference values; hidden ones are passed
 * over. Names of townships are sought in the area. Nothing is stored. Refuses (ApiProblem) a file that is no table.
 */
export async function previewReferences(
  database: Database,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  area: string,
): Promise<ReferenceTable> {
  try {
    const { sheets } = await readWorkbook(file.bytes);
    const filled = sheets.filter(({ rows }) => rows.length > 0);
    const visible = filled.filter(({ hidden }) => !hidden);
    const sheet = visible.find(isReferenceTable) ?? visible[0] ?? filled[0];
    if (sheet === undefined)
      throw new RangeError('a workbook without a filled sheet was let through');
    return {
      file_name: file.fileName,
      sheet: sheet.name,
      ...readReferenceTable(database, sheet, area),
    };
  } catch (error) {
    throw error instanceof UnreadableDocument ? unreadableLedger(error) : error;
  }
}
