import { type ChildProcess, fork } from 'node:child_process';
import type { ReadDocument } from '../document.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { IsolatedFormat, ReadingAnswer, ReadingTask } from './formats.ts';

export interface ReadingBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A report of ten pages takes 0.2 s; the longest file that is read takes some seconds on a slow machine. */
const usualBounds: ReadingBounds = { milliseconds: 60_000, megabytes: 512 };

/**
 * Reads a document in a process of its own, which is ended when it takes too long or too much memory. A thread would not
 * do: where its memory ends while an array grows, Node ends the whole process, not the thread.
 * @throws UnreadableDocument where the file is not read, for whatever reason
 */
export async function readIsolated(
  format: IsolatedFormat,
  bytes: Uint8Array,
  bounds: ReadingBounds = usualBounds,
): Promise<ReadDocument> {
  const reader = fork(new URL('./reading-process.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${bounds.megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const answer = await firstAnswer(reader, { format, bytes, milliseconds: bounds.milliseconds });
    if ('document' in answer) return answer.document;
    const { code, messageZh, message } = answer.problem;
    throw new UnreadableDocument(code, messageZh, message);
  } finally {
    reader.kill('SIGKILL');
  }
}

function firstAnswer(reader: ChildProcess, task: ReadingTask): Promise<ReadingAnswer> {
  const { milliseconds } = task;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(tooHard(`no answer in ${milliseconds} ms`)),
      milliseconds,
    );
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    reader.once('message', (answer: ReadingAnswer) => settle(() => resolve(answer)));
    reader.once('error', (error) => settle(() => reject(tooHard(String(error)))));
    reader.once('exit', (code, signal) =>
      settle(() => reject(tooHard(`the reader ended with ${code ?? signal}`))),
    );
    reader.send(task);
  });
}

function tooHard(message: string): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '文件结构异常，没有读出来：请在 Word 或 WPS 里打开，另存为 .docx 或网页（.html）后再导入',
    message,
  );
}
