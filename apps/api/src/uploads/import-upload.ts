import { setImmediate } from 'node:timers/promises';
import type { ImportItem, ImportReply } from '@xiangjian/contract';
import { importFile } from '../import/import-file.ts';
import { refusedItem } from '../import/import-item.ts';
import { problem } from '../import/import-problem.ts';
import { UnusableFile } from '../import/unusable-file.ts';
import type { Served } from '../serving/served.ts';
import type { Upload } from './read-upload.ts';
import { reportsOfUpload, type UploadedReport } from './reports-of-upload.ts';

/**
 * Takes in the files of an upload one after the other, each report of an archive as a file of its own; what stands in the
 * way of one stops none of the others.
 */
export async function importUpload(
  { database, now }: Served,
  { files, fields }: Upload,
  onFailure: (error: unknown, file: string) => void,
): Promise<ImportReply> {
  const items: ImportItem[] = [];
  let skipped = 0;
  for (const file of files) {
    const found = await reportsOfUpload(file, fields).catch((error: unknown) => {
      items.push(refusal(file.name, error));
      return { reports: [], skipped: 0 };
    });
    skipped += found.skipped;
    for (const report of found.reports) {
      items.push(await importOne(report));
      await setImmediate(); // other requests are answered between two files
    }
  }
  return { items, skipped };

  async function importOne({ shownAs, fileName, bytes }: UploadedReport): Promise<ImportItem> {
    try {
      const item = await importFile({ database, bytes, fileName, now: now(), given: fields });
      return { ...item, file: shownAs };
    } catch (error) {
      return refusal(shownAs, error);
    }
  }

  function refusal(name: string, error: unknown): ImportItem {
    if (error instanceof UnusableFile) return refusedItem(name, error.problem);
    onFailure(error, name);
    return refusedItem(name, unreadable);
  }
}

const unreadable = problem(
  'unreadable',
  '这个文件没能读入，其余文件不受影响：请检查文件，或联系管理员查看日志',
  'the file could not be read; see the log of the server',
);
