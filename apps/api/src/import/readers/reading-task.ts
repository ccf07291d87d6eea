import type { GivenIdentity } from '@xiangjian/extract';
import type { OwnIndicator } from '@xiangjian/indicators';
import { fileNameClues } from '../file-name-clues.ts';
import type { FileToImport } from '../file-to-import.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { ReportRead } from '../report-read.ts';

/** A document to be read, and what is known of it without its text. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly given: GivenIdentity;
}

/** What a thread is started with: it shares no registry with the thread that starts it. */
export interface ThreadData {
  readonly ownIndicators: readonly OwnIndicator[];
}

/** What a thread says: that it has started, then an answer for every document; an error loses its class on the way, so its words travel. */
export type ReadingAnswer =
  | 'ready'
  | { readonly read: ReportRead | ImportProblem }
  | { readonly failure: string };

/** What reading a file needs of it; the database stays where it is. */
export function readingTask({ bytes, fileName, given }: Omit<FileToImport, 'database' | 'now'>) {
  const { year: assumedYear } = fileNameClues(fileName);
  return { bytes, fileName, given: { year: given?.year, assumedYear } } satisfies ReadingTask;
}
