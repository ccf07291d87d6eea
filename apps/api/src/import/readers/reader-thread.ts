import { Worker } from 'node:worker_threads';
import { ownIndicators } from '@xiangjian/indicators';
import type { ImportProblem } from '../import-problem.ts';
import type { ReportRead } from '../report-read.ts';
import type { ReadingAnswer, ReadingTask, ThreadData } from './reading-task.ts';
import { endedItsThread, tookTooLong } from './too-hard.ts';

/** How much one document may cost. */
export interface ReaderBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A thread that reads documents in the order in which it gets them. */
export interface ReaderThread {
  /** How many documents it has, the one it is busy with among them. */
  readonly load: () => number;
  /** What the document says, or why it cannot be said. Rejects with an error of reading itself, and when closed. */
  readonly read: (task: ReadingTask) => Promise<ReportRead | ImportProblem>;
  /** Ends the thread; another document starts it anew. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: ReadingTask;
  readonly resolve: (read: ReportRead | ImportProblem) => void;
  readonly reject: (error: Error) => void;
}

/** A busy machine needs some seconds to start a thread; the time of a document begins when it has started. */
const startBounds = { milliseconds: 60_000 };

const program = new URL('./reading-thread.ts', import.meta.url);

/**
 * A thread that outlives the documents it breaks on. The first of those that wait is the one it is busy with: when the
 * thread ends or takes too long, that one is answered by a problem, and a new thread goes on with the others.
 */
export function makeReaderThread(bounds: ReaderBounds): ReaderThread {
  const waiting: Waiting[] = [];
  let thread: Worker | null = null;
  let isReady = false;
  let timer: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(program, {
      workerData: { ownIndicators: ownIndicators() } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    });
    let reason = 'no error';
    started.on('message', (answer: ReadingAnswer) => {
      if (answer === 'ready') ready();
      else answered(answer);
    });
    started.on('error', (error) => {
      reason = String(error);
    });
    started.on('exit', () => {
      if (started === thread) replace(endedItsThread(reason));
    });
    started.unref();
    thread = started;
    return started;
  }

  function send({ task }: Waiting): void {
    const bytes = Uint8Array.from(task.bytes); // kept here for the store, so a copy goes over
    (thread ?? start()).postMessage({ ...task, bytes }, [bytes.buffer]);
  }

  /** The time of the next document begins; a thread without documents keeps no program from ending. */
  function next(): void {
    clearTimeout(timer);
    if (waiting.length === 0) {
      thread?.unref();
      return;
    }
    thread?.ref();
    const { milliseconds } = isReady ? bounds : startBounds;
    timer = setTimeout(() => replace(tookTooLong(milliseconds)), milliseconds);
  }

  function ready(): void {
    isReady = true;
    next();
  }

  function answered(answer: Exclude<ReadingAnswer, 'ready'>): void {
    const first = waiting.shift();
    next();
    if ('read' in answer) first?.resolve(answer.read);
    else first?.reject(new Error(answer.failure));
  }

  function replace(problem: ImportProblem): void {
    const [first, ...others] = waiting.splice(0);
    void end();
    waiting.push(...others);
    others.forEach(send);
    next();
    first?.resolve(problem);
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    isReady = false;
    clearTimeout(timer);
    ended?.removeAllListeners('message');
    await ended?.terminate();
  }

  return {
    load: () => waiting.length,
    read: (task) =>
      new Promise((resolve, reject) => {
        const one: Waiting = { task, resolve, reject };
        waiting.push(one);
        send(one);
        if (waiting.length === 1) next();
      }),
    close: async () => {
      for (const { reject } of waiting.splice(0)) reject(new Error('the reading was stopped'));
      await end();
    },
  };
}
