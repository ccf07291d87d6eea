import { Worker } from 'node:worker_threads';
import { type OwnIndicator, ownIndicators } from '@xiangjian/indicators';
import type { Imprint } from '@xiangjian/publish';
import type { ObservationFilter } from '@xiangjian/store';

/** What a workbook is made of, in words that another thread understands. */
export interface WorkbookAsked {
  /** The database, which the thread opens for itself to read. */
  readonly file: string;
  readonly filter: ObservationFilter;
  readonly imprint: Imprint;
}

/** What the thread gets when it starts. */
export interface WorkbookTask extends WorkbookAsked {
  readonly ownIndicators: readonly OwnIndicator[];
}

/** What the thread answers: the file, or null for more rows than a workbook holds. */
export type WorkbookAnswer = Uint8Array | null;

const program = new URL('./workbook-thread.ts', import.meta.url);

/**
 * A workbook made in a thread of its own; null for too many rows. The thread ends with its work, or with the caller.
 * Rejects when it fails, or when `signal` says that nobody waits any more.
 */
export function workbookInThread(
  asked: WorkbookAsked,
  signal?: AbortSignal,
): Promise<WorkbookAnswer> {
  const task: WorkbookTask = { ...asked, ownIndicators: ownIndicators() };
  const thread = new Worker(program, { workerData: task });
  return new Promise<WorkbookAnswer>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread ended without a workbook')));
    if (signal?.aborted) void thread.terminate();
    signal?.addEventListener('abort', () => void thread.terminate(), { once: true });
  });
}
