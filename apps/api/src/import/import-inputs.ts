import { type ImportedFile, type ImportOptions, importInOrder } from './import-in-order.ts';
import type { InputFile } from './input-files.ts';
import { makeReportReaders, type ReportReaders } from './readers/report-readers.ts';

/** So few files are read sooner than a thread is started. */
export const fewFiles = 3;

/**
 * Takes in files in their order, on all cores where they are many, with the outcome of one file after the other.
 * @param readers threads that are at work already; left out, an import of many files has its own
 */
export async function* importInputs(
  files: readonly InputFile[],
  options: ImportOptions,
  readers: ReportReaders | null = null,
): AsyncGenerator<ImportedFile> {
  const own = readers === null && files.length > fewFiles ? makeReportReaders() : null;
  try {
    yield* importInOrder(files, options, readers ?? own);
  } finally {
    await own?.close();
  }
}
