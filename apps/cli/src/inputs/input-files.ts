import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { reportFiles, uploadLimits } from '@xiangjian/api';
import { archiveFiles } from './archive-files.ts';
import { UnusableInput } from './unusable-input.ts';

/** One document to read, on the disk or inside a ZIP. */
export interface InputFile {
  /** As given; inside a ZIP: archive.zip/name. */
  readonly path: string;
  readonly fileName: string;
  /** The bytes. Rejects with UnusableInput or an error of the file system. */
  readonly read: () => Promise<Uint8Array>;
}

/** What paths stand for. */
export interface Inputs {
  /** In sorted order, each once. */
  readonly files: readonly InputFile[];
  /** Files in the folders and archives that are no reports. */
  readonly skipped: number;
  /** Folders and archives in which there is no report. */
  readonly barren: readonly string[];
}

/** The documents in files, folders and ZIPs. A ZIP that cannot be opened stays in the list and says so when it is read. */
export async function inputFiles(paths: readonly string[]): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const barren: string[] = [];
  let skipped = 0;
  for (const path of paths) {
    const found = reportFiles([path]);
    const expanded = await Promise.all(found.files.map(expand));
    const inside = expanded.flatMap((one) => one.files);
    for (const file of inside) files.set(file.path, file);
    if (inside.length === 0) barren.push(path);
    skipped += found.skipped + expanded.reduce((sum, one) => sum + one.skipped, 0);
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: sorted, skipped, barren };
}

async function expand(path: string): Promise<Omit<Inputs, 'barren'>> {
  const whole: InputFile = { path, fileName: basename(path), read: () => readWithin(path) };
  if (extname(path).toLowerCase() !== '.zip') return { files: [whole], skipped: 0 };
  try {
    return await archiveFiles(path, await readWithin(path, uploadLimits.allBytes));
  } catch (error) {
    return { files: [{ ...whole, read: () => Promise.reject(error) }], skipped: 0 };
  }
}

async function readWithin(path: string, most: number = uploadLimits.fileBytes) {
  const { size } = await stat(path);
  if (size === 0) throw new UnusableInput('文件是空的：请检查文件');
  if (size > most) {
    throw new UnusableInput(`文件超过 ${most / 1024 / 1024} MB：请只保存报告正文`);
  }
  return readFile(path);
}
