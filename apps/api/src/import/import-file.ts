import type { ImportItem } from '@xiangjian/contract';
import type { FileToImport } from './file-to-import.ts';
import { knownOutcome } from './known-outcome.ts';
import { readReport } from './read-report.ts';
import { readingTask } from './readers/reading-task.ts';
import { storeRead } from './store-read.ts';

/**
 * Takes one report in: reads it, finds its figures, finds whose it is, stores everything in one transaction. A file that
 * cannot be taken in is answered by a refused item that says what to do; nothing of it is stored.
 */
export async function importFile(file: FileToImport): Promise<ImportItem> {
  return knownOutcome(file) ?? storeRead(file, await readReport(readingTask(file)));
}
