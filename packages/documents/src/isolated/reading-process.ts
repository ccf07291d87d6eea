import { Worker } from 'node:worker_threads';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { ReadingAnswer, ReadingTask } from './formats.ts';

const watch = new Worker(new URL('./end-in-time.ts', import.meta.url));
watch.unref();

async function answerTo({ format, bytes }: ReadingTask): Promise<ReadingAnswer> {
  try {
    switch (format) {
      case 'pdf':
        return { document: await (await import('../pdf/read-pdf.ts')).readPdf(bytes) };
      case 'doc':
        return { document: await (await import('../word/read-doc.ts')).readDoc(bytes) };
      case 'xlsx':
        return { workbook: await (await import('../sheets/read-xlsx.ts')).readXlsx(bytes) };
      case 'xls':
        return { workbook: await (await import('../sheets/read-xls.ts')).readXls(bytes) };
    }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const { code, messageZh, message } = error;
    return { problem: { code, messageZh, message } };
  }
}

process.on('message', async (task: ReadingTask) => {
  // Whoever asked may be gone before the time is over.
  watch.postMessage(task.milliseconds);
  const answer = await answerTo(task);
  watch.postMessage(null);
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
