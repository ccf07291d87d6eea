import { setImmediate } from 'node:timers/promises';
import type { ImportItem } from '@xiangjian/contract';
import type { FileToImport } from './file-to-import.ts';
import { refusedItem } from './import-item.ts';
import type { ImportProblem } from './import-problem.ts';
import type { InputFile } from './input-files.ts';
import { knownOutcome } from './known-outcome.ts';
import { readReport } from './read-report.ts';
import { readingTask } from './readers/reading-task.ts';
import type { ReportReaders } from './readers/report-readers.ts';
import { storeRead } from './store-read.ts';

export interface ImportOptions extends Pick<FileToImport, 'database' | 'given' | 'by'> {
  /** The ISO moment at which a report is stored. */
  readonly now: () => string;
  /** What is said of a file whose bytes cannot be had, or at which the program failed. */
  readonly refusal: (error: unknown, file: InputFile) => ImportProblem;
  /** Done once, when the first files are with the readers and before anything is stored. */
  readonly beforeStoring?: (() => void) | undefined;
}

/** A file and what became of it. */
export interface ImportedFile {
  readonly file: InputFile;
  readonly item: ImportItem;
}

/** A file whose bytes are here and whose reading has begun where readers are at work, or why it cannot be read. */
type Begun =
  | { readonly file: InputFile; readonly error: unknown }
  | {
      readonly file: InputFile;
      readonly bytes: Uint8Array;
      readonly reading: ReturnType<typeof readReport> | null;
    };

/** Bytes that may lie in memory before they are stored, beside those of one file. */
const mostBytesAhead = 64 * 1024 * 1024;

/**
 * Takes in files in their order: some are read ahead by the readers, each is stored in one transaction when those before
 * it are, so that the outcome is that of one file after the other. What stands in the way of one stops none of the others.
 * @param readers null reads in this thread, one file at a time
 */
export async function* importInOrder(
  files: Iterable<InputFile> | AsyncIterable<InputFile>,
  options: ImportOptions,
  readers: ReportReaders | null,
): AsyncGenerator<ImportedFile> {
  const ahead: Begun[] = [];
  let prepare = options.beforeStoring;
  for await (const file of files) {
    ahead.push(await begin(file, options, readers));
    if (ahead.length < (readers?.ahead ?? 1) && bytesOf(ahead) < mostBytesAhead) continue;
    prepare?.();
    prepare = undefined;
    for (const first of ahead.splice(0, 1)) yield await finish(first, options);
  }
  prepare?.();
  for (const begun of ahead) yield await finish(begun, options);
}

async function begin(
  file: InputFile,
  options: ImportOptions,
  readers: ReportReaders | null,
): Promise<Begun> {
  try {
    const bytes = await file.read();
    const whole = { ...options, bytes, fileName: file.fileName, now: options.now() };
    const isRead = readers !== null && knownOutcome(whole) === null;
    const reading = isRead ? readers.read(readingTask(whole)) : null;
    reading?.catch(() => undefined); // heard when it is the file's turn, or never where the import is stopped
    return { file, bytes, reading };
  } catch (error) {
    return { file, error };
  }
}

async function finish(begun: Begun, options: ImportOptions): Promise<ImportedFile> {
  const { file } = begun;
  await setImmediate(); // requests and answers of the readers are heard between two files
  try {
    if ('error' in begun) throw begun.error;
    const { bytes, reading } = begun;
    const whole = { ...options, bytes, fileName: file.fileName, now: options.now() };
    const item = knownOutcome(whole) ?? storeRead(whole, await read());
    return { file, item: { ...item, file: file.shownAs } };

    function read() {
      return reading ?? readReport(readingTask(whole));
    }
  } catch (error) {
    return { file, item: refusedItem(file.shownAs, options.refusal(error, file)) };
  }
}

function bytesOf(ahead: readonly Begun[]): number {
  return ahead.reduce((sum, begun) => sum + ('bytes' in begun ? begun.bytes.length : 0), 0);
}
