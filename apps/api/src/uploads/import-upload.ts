import { setImmediate } from 'node:timers/promises';
import type { ImportItem } from '@xiangjian/contract';
import { importFile } from '../import/import-file.ts';
import { refusedItem } from '../import/import-item.ts';
import { problem } from '../import/import-problem.ts';
import type { Served } from '../serving/served.ts';
import type { Upload, UploadedFile } from './read-upload.ts';
import { tooLargeItem } from './too-large.ts';

/** Takes in the files of an upload one after the other; what stands in the way of one stops none of the others. */
export async function importUpload(
  { database, now }: Served,
  { files, fields }: Upload,
  onFailure: (error: unknown, file: string) => void,
): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const file of files) {
    items.push(await importOne(file));
    await setImmediate(); // other requests are answered between two files
  }
  return items;

  async function importOne({ name: fileName, bytes }: UploadedFile): Promise<ImportItem> {
    if (bytes === null) return tooLargeItem(fileName);
    try {
      return await importFile({ database, bytes, fileName, now: now(), given: fields });
    } catch (error) {
      onFailure(error, fileName);
      return refusedItem(fileName, unreadable);
    }
  }
}

const unreadable = problem(
  'unreadable',
  '这个文件没能读入，其余文件不受影响：请检查文件，或联系管理员查看日志',
  'the file could not be read; see the log of the server',
);
