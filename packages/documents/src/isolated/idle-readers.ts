import { type ChildProcess, fork } from 'node:child_process';

/** A process that reads one document after another. */
export interface Reader {
  readonly process: ChildProcess;
  readonly megabytes: number;
  /** How many documents it has been given. */
  tasks: number;
}

/** What a library keeps of the documents it has read must not add up. */
const mostTasks = 100;
/** A reader that nobody needs gives its memory back. */
const idleMilliseconds = 10_000;

const idle = new Map<Reader, NodeJS.Timeout>();

/** A reader with that much memory: one that waits for work, else a new one. */
export function takeReader(megabytes: number): Reader {
  for (const [reader, timer] of idle) {
    if (reader.megabytes !== megabytes) continue;
    clearTimeout(timer);
    idle.delete(reader);
    holdUp(reader);
    return reader;
  }
  return startReader(megabytes);
}

/** Keeps a reader that has answered for the next document; its waiting keeps nobody's program from ending. */
export function keepReader(reader: Reader): void {
  if (reader.tasks >= mostTasks || !reader.process.connected) {
    endReader(reader);
    return;
  }
  letGo(reader);
  const timer = setTimeout(() => endReader(reader), idleMilliseconds);
  timer.unref();
  idle.set(reader, timer);
}

/** Ends a reader whose state nobody knows any more. */
export function endReader(reader: Reader): void {
  clearTimeout(idle.get(reader));
  idle.delete(reader);
  reader.process.kill('SIGKILL');
}

function startReader(megabytes: number): Reader {
  const process = fork(new URL('./reading-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const reader: Reader = { process, megabytes, tasks: 0 };
  process.once('exit', () => endReader(reader));
  process.on('error', () => endReader(reader));
  return reader;
}

function holdUp({ process }: Reader): void {
  process.ref();
  process.channel?.ref();
}

function letGo({ process }: Reader): void {
  process.unref();
  process.channel?.unref();
}
