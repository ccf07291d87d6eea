import type { ReadDocument } from '../document.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { IsolatedFormat, IsolatedSheets, ReadingAnswer, ReadingTask } from './formats.ts';
import { endReader, keepReader, type Reader, takeReader } from './idle-readers.ts';

export interface ReadingBounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A report of ten pages takes 0.2 s; the longest file that is read takes some seconds on a slow machine. */
const usualBounds: ReadingBounds = { milliseconds: 60_000, megabytes: 512 };

/**
 * Reads a document in another process, which is ended when it takes too long or too much memory; one that has answered
 * reads the next document too. A thread would not do: where its memory ends while an array grows, Node ends the whole
 * process, not the thread.
 * @throws UnreadableDocument where the file is not read, for whatever reason
 */
export async function readIsolated(
  format: IsolatedFormat,
  bytes: Uint8Array,
  bounds: ReadingBounds = usualBounds,
): Promise<ReadDocument> {
  const answer = await ask(
    { format, bytes, milliseconds: bounds.milliseconds },
    bounds,
    wordAdvice,
  );
  if ('document' in answer) return answer.document;
  throw new TypeError(`a reader of ${format} answers with a document`);
}

/** The same for a file of tables. */
export async function readSheetsIsolated(
  format: IsolatedSheets,
  bytes: Uint8Array,
  bounds: ReadingBounds = usualBounds,
): Promise<Workbook> {
  const answer = await ask(
    { format, bytes, milliseconds: bounds.milliseconds },
    bounds,
    tableAdvice,
  );
  if ('workbook' in answer) return answer.workbook;
  throw new TypeError(`a reader of ${format} answers with a workbook`);
}

const wordAdvice =
  '文件结构异常，没有读出来：请在 Word 或 WPS 里打开，另存为 .docx 或网页（.html）后再导入';
const tableAdvice = '表格结构异常，没有读出来：请在 Excel 或 WPS 里打开，另存为 .xlsx 后再导入';

async function ask(
  task: ReadingTask,
  { megabytes }: ReadingBounds,
  advice: string,
): Promise<Exclude<ReadingAnswer, { problem: unknown }>> {
  const reader = takeReader(megabytes);
  const answer = await answerInTime(reader, task, advice);
  keepReader(reader);
  if (!('problem' in answer)) return answer;
  const { code, messageZh, message } = answer.problem;
  throw new UnreadableDocument(code, messageZh, message);
}

async function answerInTime(
  reader: Reader,
  task: ReadingTask,
  advice: string,
): Promise<ReadingAnswer> {
  try {
    return await nextAnswer(reader, task, advice);
  } catch (error) {
    endReader(reader);
    throw error;
  }
}

function nextAnswer(reader: Reader, task: ReadingTask, advice: string): Promise<ReadingAnswer> {
  const tooHard = (message: string) => new UnreadableDocument('unreadable', advice, message);
  const { process } = reader;
  reader.tasks += 1;
  return new Promise((resolve, reject) => {
    const answered = (answer: ReadingAnswer) => settle(() => resolve(answer));
    const failed = (error: Error) => settle(() => reject(tooHard(String(error))));
    const ended = (code: number | null, signal: string | null) =>
      settle(() => reject(tooHard(`the reader ended with ${code ?? signal}`)));
    const timer = setTimeout(
      () => settle(() => reject(tooHard(`no answer in ${task.milliseconds} ms`))),
      task.milliseconds,
    );
    function settle(end: () => void) {
      clearTimeout(timer);
      process.off('message', answered).off('error', failed).off('exit', ended);
      end();
    }
    process.on('message', answered).on('error', failed).on('exit', ended);
    process.send(task);
  });
}
