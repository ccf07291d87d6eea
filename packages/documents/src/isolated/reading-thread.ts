import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { ReadingAnswer, ReadingTask } from './formats.ts';

const { format, bytes }: ReadingTask = workerData;

async function answer(): Promise<ReadingAnswer> {
  try {
    if (format === 'pdf')
      return { document: await (await import('../pdf/read-pdf.ts')).readPdf(bytes) };
    return { document: await (await import('../word/read-doc.ts')).readDoc(bytes) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { code, messageZh, message } = error;
    return { problem: { code, messageZh, message } };
  }
}

parentPort?.postMessage(await answer());
