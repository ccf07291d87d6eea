import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportItem } from '@xiangjian/contract';
import type { Database } from '@xiangjian/store';
import { importFile, refusedBeforeReading } from './import-file.ts';
import { refusedItem } from './import-item.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import { reportFiles } from './report-files.ts';

/** How far an import is, and what became of the file that was last looked at. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Files of other formats, hidden files and links that were left out. */
  readonly skipped: number;
  /** The path of the file. */
  readonly path: string;
  readonly item: ImportItem;
}

/**
 * Takes in files and folders in sorted order, one after the other. Stopped and started again it goes on where it was,
 * because a file that is stored already is known by its bytes. What stands in the way of one file stops none of the others.
 */
export async function* importPaths(
  paths: readonly string[],
  options: { readonly database: Database; readonly now: string },
): AsyncGenerator<ImportProgress> {
  const { files, skipped } = reportFiles(paths);
  let done = 0;
  for (const path of files) {
    const item = await importPath(path, options);
    done += 1;
    yield { done, total: files.length, skipped, path, item };
  }
}

async function importPath(
  path: string,
  options: { readonly database: Database; readonly now: string },
): Promise<ImportItem> {
  const fileName = basename(path);
  try {
    const { size } = await stat(path);
    const refused = refusedBeforeReading(size, fileName);
    if (refused !== null) return refusedItem(fileName, refused);
    return await importFile({ ...options, bytes: await readFile(path), fileName });
  } catch (error) {
    return refusedItem(fileName, unreadable(error));
  }
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
