import type { ReferenceTable } from '@xiangjian/contract';
import { readWorkbook, UnreadableDocument } from '@xiangjian/documents';
import type { Database } from '@xiangjian/store';
import { unreadableLedger } from '../ledgers/ledger-refusals.ts';
import { readReferenceTable } from './read-reference-table.ts';

/**
 * The first sheet of a file that is neither hidden nor empty, read as reference values; names of townships are sought in the
 * area. Nothing is stored. Refuses (ApiProblem) a file that is no table.
 */
export async function previewReferences(
  database: Database,
  file: { readonly bytes: Uint8Array; readonly fileName: string },
  area: string,
): Promise<ReferenceTable> {
  try {
    const { sheets } = await readWorkbook(file.bytes);
    const filled = sheets.filter(({ rows }) => rows.length > 0);
    const sheet = filled.find(({ hidden }) => !hidden) ?? filled[0];
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
