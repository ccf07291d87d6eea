import { parentPort, workerData } from 'node:worker_threads';
import { registerOwnIndicators } from '@xiangjian/indicators';
import { readReport } from '../read-report.ts';
import type { ReadingAnswer, ReadingTask, ThreadData } from './reading-task.ts';

const { ownIndicators }: ThreadData = workerData;
registerOwnIndicators(ownIndicators);

async function answer(task: ReadingTask): Promise<ReadingAnswer> {
  try {
    return { read: await readReport(task) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

// One document after the other, so that whoever started the thread knows which one it is busy with.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: ReadingTask) => {
  last = last.then(async () => parentPort?.postMessage(await answer(task)));
});

const started: ReadingAnswer = 'ready';
parentPort?.postMessage(started);
