import { Worker } from 'node:worker_threads';
import { unpacked } from './carried-error.ts';
import type { FileJobName, MadeFile } from './file-jobs.ts';
import type { MakerNews, MakerTask } from './maker-task.ts';

/** A thread that makes one file after the other. */
export interface Maker {
  readonly isBusy: () => boolean;
  /** Makes a file. Rejects with what its making refuses, and when `signal` says that nobody waits any more. */
  readonly make: <Name extends FileJobName>(
    task: MakerTask<Name>,
    advance: (done: number) => void,
    signal: AbortSignal,
  ) => Promise<MadeFile<Name>>;
  readonly close: () => Promise<void>;
}

const program = new URL('./maker-thread.ts', import.meta.url);

/** A thread that nobody needs for so long gives its memory back. */
const idleMilliseconds = 60_000;

interface Current {
  readonly advance: (done: number) => void;
  readonly made: (file: MadeFile<FileJobName>) => void;
  readonly failed: (error: Error) => void;
}

/** A thread that starts with its first file and ends when it is idle, when its caller goes, and when it is closed. */
export function makeMaker(): Maker {
  let thread: Worker | null = null;
  let current: Current | null = null;
  let idle: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(program);
    let reason = new Error('the thread ended without a file');
    started.on('message', (news: MakerNews) => {
      if ('done' in news) current?.advance(news.done);
      else if ('file' in news) take()?.made(news.file);
      else take()?.failed(unpacked(news.failure));
    });
    started.on('error', (error) => {
      reason = error;
    });
    started.on('exit', () => {
      if (thread !== started) return;
      thread = null;
      take()?.failed(reason);
    });
    thread = started;
    return started;
  }

  /** What is being made is done, one way or the other; a thread without work keeps no program from ending. */
  function take(): Current | null {
    const done = current;
    current = null;
    thread?.unref();
    idle = setTimeout(() => void end(), idleMilliseconds).unref();
    return done;
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    take()?.failed(new Error('nobody waits for the file any more'));
    clearTimeout(idle);
    await ended?.terminate();
  }

  return {
    isBusy: () => current !== null,
    make: (task, advance, signal) => {
      clearTimeout(idle);
      const { promise, resolve, reject } = Promise.withResolvers<MadeFile<FileJobName>>();
      current = { advance, made: resolve, failed: reject };
      const leave = () => void end();
      if (signal.aborted) leave();
      else {
        signal.addEventListener('abort', leave, { once: true });
        const worker = thread ?? start();
        worker.ref();
        worker.postMessage(task);
      }
      // The thread answers the task that it was given.
      return promise.finally(() => signal.removeEventListener('abort', leave)) as Promise<never>;
    },
    close: end,
  };
}
