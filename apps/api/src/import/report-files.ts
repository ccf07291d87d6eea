import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Formats that are read, by the ending of the file name. */
export const reportExtensions: readonly string[] = [
  '.txt',
  '.html',
  '.htm',
  '.docx',
  '.doc',
  '.wps',
  '.rtf',
  '.mht',
  '.mhtml',
  '.pdf',
];

/** The ending of archives, each file of which is a report of its own. */
const archiveExtension = '.zip';

/** The files that paths stand for, in one sorted order, and how many lie among them that are no reports. */
export interface ReportFiles {
  readonly files: readonly string[];
  /** Files of other formats, hidden files and links, in folders; a file that is named itself is never left out. */
  readonly skipped: number;
}

/**
 * The reports and archives in files and folders. Folders are read to the bottom; links inside a folder are not followed,
 * so that nothing outside it is read.
 */
export function reportFiles(paths: readonly string[]): ReportFiles {
  const files = new Set<string>();
  let skipped = 0;
  for (const path of paths) {
    if (!isFolder(path)) {
      files.add(path);
      continue;
    }
    for (const file of filesUnder(path)) {
      if (isReport(file)) files.add(file);
      else skipped += 1;
    }
  }
  return { files: [...files].sort(), skipped };
}

/** Whether a file name has an ending that is read. */
export function isReportName(fileName: string): boolean {
  return reportExtensions.includes(extname(fileName).toLowerCase());
}

/** Whether a file name is that of an archive; its bytes say whether it is one. */
export function isArchiveName(fileName: string): boolean {
  return extname(fileName).toLowerCase() === archiveExtension;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isReport(file: string): boolean {
  const name = basename(file);
  if (name.startsWith('.') || name.startsWith('~$')) return false;
  return lstatSync(file).isFile() && (isReportName(name) || isArchiveName(name));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
