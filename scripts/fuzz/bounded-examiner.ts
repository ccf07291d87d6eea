import { type ChildProcess, fork } from 'node:child_process';
import type { Outcome } from './examine.ts';

/** Examines files in a process of its own, which is ended when a file takes too long or too much memory. */
export interface BoundedExaminer {
  readonly examine: (bytes: Uint8Array) => Promise<Outcome>;
  readonly close: () => void;
}

export interface ExaminerBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** One file at a time; after a process was ended the next file starts another one. */
export function makeBoundedExaminer({ milliseconds, megabytes }: ExaminerBounds): BoundedExaminer {
  let examiner: ChildProcess | null = null;

  function start(): ChildProcess {
    return fork(new URL('./examining-process.ts', import.meta.url), {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }

  function close(): void {
    examiner?.kill('SIGKILL');
    examiner = null;
  }

  async function examine(bytes: Uint8Array): Promise<Outcome> {
    examiner ??= start();
    const outcome = await firstOf(examiner, bytes, milliseconds);
    if (typeof outcome !== 'string') return outcome;
    close();
    return { kind: 'violation', what: outcome };
  }

  return { examine, close };
}

/** The outcome, or why there is none. */
function firstOf(
  examiner: ChildProcess,
  bytes: Uint8Array,
  milliseconds: number,
): Promise<Outcome | string> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | string) => {
      clearTimeout(timer);
      examiner.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle(`no end in ${milliseconds} ms`), milliseconds);
    examiner.once('message', (outcome: Outcome) => settle(outcome));
    examiner.once('error', (error) => settle(String(error)));
    examiner.once('exit', (code, signal) => settle(`the process ended with ${code ?? signal}`));
    examiner.send(bytes);
  });
}
