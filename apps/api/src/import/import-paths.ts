import type { ImportItem } from '@xiangjian/contract';
import type { Database } from '@xiangjian/store';
import { importInputs } from './import-inputs.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { inputFiles } from './input-files.ts';
import type { ReportReaders } from './readers/report-readers.ts';
import { UnusableFile } from './unusable-file.ts';

/** How far an import is, and what became of the file that was last looked at. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Files of other formats, hidden files and links that were left out. */
  readonly skipped: number;
  /** The path of the file; of one in an archive: archive.zip/name. */
  readonly path: string;
  readonly item: ImportItem;
}

/**
 * Takes in files, folders and archives in sorted order, read on all cores and stored one report after the other. Stopped
 * and started again it goes on where it was, because a file that is stored already is known by its bytes. What stands in
 * the way of one file stops none of the others.
 */
export async function* importPaths(
  paths: readonly string[],
  options: {
    readonly database: Database;
    readonly now: string;
    /** Threads that are at work already; the caller closes them. */
    readonly readers?: ReportReaders;
    readonly beforeStoring?: () => void;
  },
): AsyncGenerator<ImportProgress> {
  const { database, now, readers, beforeStoring } = options;
  const { files, skipped } = await inputFiles(paths);
  let done = 0;
  for await (const { file, item } of importInputs(
    files,
    { database, now: () => now, refusal, beforeStoring },
    readers,
  )) {
    done += 1;
    yield { done, total: files.length, skipped, path: file.path, item };
  }
}

function refusal(error: unknown): ImportProblem {
  return error instanceof UnusableFile ? error.problem : unreadable(error);
}

function unreadable(error: unknown): ImportProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT') {
    return problem('not_found', '找不到这个文件：请检查路径', 'no such file');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return problem('unreadable', '没有读取这个文件的权限：请检查文件权限', 'permission denied');
  }
  return problem('unreadable', `这个文件没能读入，其余文件不受影响：${reason}`, reason);
}
