import { availableParallelism } from 'node:os';
import type { ImportProblem } from '../import-problem.ts';
import type { ReportRead } from '../report-read.ts';
import { makeReaderThread, type ReaderBounds, type ReaderThread } from './reader-thread.ts';
import type { ReadingTask } from './reading-task.ts';

/** Threads that read documents beside each other. */
export interface ReportReaders {
  /** How many documents may be read before the first of them is stored: enough to keep every thread busy. */
  readonly ahead: number;
  /**
   * Reads a document in some thread. One that takes too long, or ends its thread, is answered by a problem.
   * Rejects with an error of reading itself, and when the readers are closed.
   */
  readonly read: (task: ReadingTask) => Promise<ReportRead | ImportProblem>;
  /** Ends the threads; documents under way are rejected. */
  readonly close: () => Promise<void>;
}

export interface ReaderOptions extends Partial<ReaderBounds> {
  readonly threads?: number | undefined;
  /** How many documents lie in a thread at most; more than two keep it busy while this thread has no time for it. */
  readonly perThread?: number;
  /** Threads that have had nothing to do for so long are ended; the next document starts them anew. */
  readonly restAfterMilliseconds?: number;
}

/** Reports are stored on one core, so that beyond some threads more of them would only wait for it. */
const mostThreads = 8;
/** While a slow document is read, so many others of each thread are read and wait for it, as reports are stored in order. */
const aheadPerThread = 8;

/** A document that is read in bounds of its own is given up after a minute, and its reason is to be heard first. */
const patience = 65_000;

/** One thread for every core; none is started before there is a document for it. */
export function makeReportReaders(options: ReaderOptions = {}): ReportReaders {
  const { milliseconds = patience, megabytes = 512, restAfterMilliseconds } = options;
  const { perThread = 2 } = options;
  const count = options.threads ?? Math.min(availableParallelism(), mostThreads);
  const threads = Array.from({ length: count }, () =>
    makeReaderThread({ milliseconds, megabytes }),
  );
  const queue: (() => void)[] = [];
  let rest: NodeJS.Timeout | undefined;

  async function read(task: ReadingTask): Promise<ReportRead | ImportProblem> {
    clearTimeout(rest);
    if (leastBusy(threads).load() >= perThread) {
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    try {
      return await leastBusy(threads).read(task);
    } finally {
      queue.shift()?.();
      if (restAfterMilliseconds !== undefined) restAfter(restAfterMilliseconds);
    }
  }

  function restAfter(milliseconds: number): void {
    if (threads.some((thread) => thread.load() > 0)) return;
    clearTimeout(rest);
    rest = setTimeout(close, milliseconds);
    rest.unref();
  }

  async function close(): Promise<void> {
    clearTimeout(rest);
    await Promise.all(threads.map((thread) => thread.close()));
  }

  return {
    ahead: count * Math.max(perThread, aheadPerThread),
    read,
    close,
  };
}

function leastBusy(threads: readonly ReaderThread[]): ReaderThread {
  return threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least));
}
