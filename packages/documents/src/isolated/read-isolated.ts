import { Worker } from 'node:worker_threads';
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
 * Reads a document in a thread of its own, which is ended when it takes too long or too much memory.
 * @throws UnreadableDocument where the file is not read, for whatever reason
 */
export async function readIsolated(
  format: IsolatedFormat,
  bytes: Uint8Array,
  bounds: ReadingBounds = usualBounds,
): Promise<ReadDocument> {
  const task: ReadingTask = { format, bytes };
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
  });
  try {
    const answer = await firstAnswer(thread, bounds.milliseconds);
    if ('document' in answer) return answer.document;
    const { code, messageZh, message } = answer.problem;
    throw new UnreadableDocument(code, messageZh, message);
  } finally {
    await thread.terminate();
  }
}

function firstAnswer(thread: Worker, milliseconds: number): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(tooHard(`no answer in ${milliseconds} ms`)),
      milliseconds,
    );
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    thread.once('message', (answer: ReadingAnswer) => settle(() => resolve(answer)));
    thread.once('error', (error) => settle(() => reject(tooHard(String(error)))));
    thread.once('exit', (code) => settle(() => reject(tooHard(`the thread ended with ${code}`))));
  });
}

function tooHard(message: string): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '文件结构异常，没有读出来：请在 Word 或 WPS 里打开，另存为 .docx 或网页（.html）后再导入',
    message,
  );
}
