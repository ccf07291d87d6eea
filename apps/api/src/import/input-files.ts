import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isArchive } from '@xiangjian/documents';
import { type ArchivedReport, archiveReports, noReportInside } from './archive-reports.ts';
import { isArchiveName, reportFiles } from './report-files.ts';
import { unusableBySize } from './unusable-by-size.ts';
import { UnusableFile } from './unusable-file.ts';

/** One document to read, on the disk or inside a ZIP. */
export interface InputFile {
  /** As given; inside a ZIP: archive.zip/name. */
  readonly path: string;
  /** Without folders of the disk; inside a ZIP: archive.zip/name, too. */
  readonly shownAs: string;
  readonly fileName: string;
  /** The bytes. Rejects with UnusableFile or an error of the file system. */
  readonly read: () => Promise<Uint8Array>;
}

/** What paths stand for. */
export interface Inputs {
  /** In sorted order, each once. */
  readonly files: readonly InputFile[];
  /** Files in the folders and archives that are no reports. */
  readonly skipped: number;
  /** Folders in which there is no report. */
  readonly barren: readonly string[];
}

type Unpack = (path: string) => Promise<Awaited<ReturnType<typeof archiveReports>> | null>;

/**
 * The documents in files, folders and ZIPs. A ZIP that cannot be opened, or is named itself and holds no report, stays in
 * the list and says so when it is read.
 */
export async function inputFiles(paths: readonly string[]): Promise<Inputs> {
  const unpack = unpackOneAtATime();
  const files = new Map<string, InputFile>();
  const barren: string[] = [];
  let skipped = 0;
  for (const path of new Set(paths)) {
    const found = reportFiles([path]);
    skipped += found.skipped;
    let inside = 0;
    for (const file of found.files) {
      const expanded = await expand(file, unpack);
      inside += expanded.files.length;
      skipped += expanded.skipped;
      for (const one of expanded.files) files.set(one.path, one);
    }
    if (inside > 0) continue;
    if (found.files.includes(path)) files.set(path, unusable(path, noReportInside()));
    else barren.push(path);
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: sorted, skipped, barren };
}

async function expand(path: string, unpack: Unpack): Promise<Omit<Inputs, 'barren'>> {
  const whole = onDisk(path, () => readWithin(path));
  if (!isArchiveName(path)) return { files: [whole], skipped: 0 };
  try {
    const unpacked = await unpack(path);
    if (unpacked === null) return { files: [whole], skipped: 0 };
    const { reports, skipped } = unpacked;
    return { files: reports.map(({ name }, at) => inArchive(path, name, at, unpack)), skipped };
  } catch (error) {
    return { files: [unusable(path, error)], skipped: 0 };
  }
}

/** Archives are opened to see what is in them and again to read it, so that never more than one lies in memory. */
function unpackOneAtATime(): Unpack {
  let last: { readonly path: string; readonly unpacked: ReturnType<Unpack> } | null = null;
  return (path) => {
    if (last?.path !== path) last = { path, unpacked: unpackFile(path) };
    return last.unpacked;
  };
}

async function unpackFile(path: string): ReturnType<Unpack> {
  const bytes = await readWithin(path);
  return isArchive(bytes) ? archiveReports(bytes) : null;
}

function inArchive(archive: string, name: string, at: number, unpack: Unpack): InputFile {
  return {
    path: `${archive}/${name}`,
    shownAs: `${basename(archive)}/${name}`,
    fileName: basename(name),
    read: async () => bytesOf((await unpack(archive))?.reports[at], name),
  };
}

function bytesOf(report: ArchivedReport | undefined, name: string): Uint8Array {
  if (report?.name !== name) throw new Error(`${name} is no longer in the archive`);
  return report.bytes;
}

function onDisk(path: string, read: InputFile['read']): InputFile {
  return { path, shownAs: basename(path), fileName: basename(path), read };
}

function unusable(path: string, error: unknown): InputFile {
  return onDisk(path, () => Promise.reject(error));
}

async function readWithin(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  const problem = unusableBySize(size, isArchiveName(path) ? 'archive' : 'document');
  if (problem !== null) throw new UnusableFile(problem);
  return readFile(path);
}
