import type { ImportItem, ImportReply } from '@xiangjian/contract';
import type { AuditActor } from '@xiangjian/store';
import { importInOrder } from '../import/import-in-order.ts';
import { fewFiles } from '../import/import-inputs.ts';
import { type ImportProblem, problem } from '../import/import-problem.ts';
import type { InputFile } from '../import/input-files.ts';
import type { ReportReaders } from '../import/readers/report-readers.ts';
import { isArchiveName } from '../import/report-files.ts';
import { UnusableFile } from '../import/unusable-file.ts';
import type { Served } from '../serving/served.ts';
import type { Upload } from './read-upload.ts';
import { reportsOfUpload } from './reports-of-upload.ts';

/** What so few bytes hold is read in the time of one reply, sooner than a thread is started. */
const fewBytes = 256 * 1024;

/**
 * Takes in the files of an upload in their order, each report of an archive as a file of its own; what stands in the way
 * of one stops none of the others. All but small uploads are read by the readers, so that other requests are answered.
 */
export async function importUpload(
  { database, now }: Served,
  upload: Upload,
  readers: ReportReaders,
  by: AuditActor,
  onFailure: (error: unknown, file: string) => void,
): Promise<ImportReply> {
  const items: ImportItem[] = [];
  const files = inputsOf(upload);
  const options = { database, now, given: upload.fields, by, refusal };
  for await (const { item } of importInOrder(files, options, isSmall(upload) ? null : readers)) {
    items.push(item);
  }
  return { items, skipped: files.skipped() };

  function refusal(error: unknown, { shownAs }: InputFile): ImportProblem {
    if (error instanceof UnusableFile) return error.problem;
    onFailure(error, shownAs);
    return unreadable;
  }
}

/** The reports of an upload, each archive unpacked when it is its turn, and how many files were none so far. */
function inputsOf({ files, fields }: Upload): AsyncIterable<InputFile> & { skipped: () => number } {
  let skipped = 0;
  return {
    skipped: () => skipped,
    async *[Symbol.asyncIterator]() {
      for (const file of files) {
        try {
          const found = await reportsOfUpload(file, fields);
          skipped += found.skipped;
          for (const { shownAs, fileName, bytes } of found.reports) {
            yield { path: shownAs, shownAs, fileName, read: async () => bytes };
          }
        } catch (error) {
          const { name } = file;
          yield { path: name, shownAs: name, fileName: name, read: () => Promise.reject(error) };
        }
      }
    },
  };
}

function isSmall({ files }: Upload): boolean {
  if (files.some(({ name }) => isArchiveName(name))) return false;
  const bytes = files.reduce((sum, file) => sum + (file.bytes?.length ?? 0), 0);
  return files.length <= fewFiles && bytes <= fewBytes;
}

const unreadable = problem(
  'unreadable',
  '这个文件没能读入，其余文件不受影响：请检查文件，或联系管理员查看日志',
  'the file could not be read; see the log of the server',
);
