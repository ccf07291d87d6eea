import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { registerOwnIndicators, writeLargeNumbersIn } from '@xiangjian/indicators';
import { dataRevision, openDatabase, openReader } from '@xiangjian/store';
import { imprintOf } from '../exporting/imprint.ts';
import { makePastStates } from '../serving/past-states.ts';
import { withinState } from '../serving/state-in-force.ts';
import { carried } from './carried-error.ts';
import type { FileJobName, MadeFile } from './file-jobs.ts';
import type { MakerNews, MakerTask } from './maker-task.ts';
import { performJob } from './perform-job.ts';

/** Files can wait where a request cannot. Elsewhere than on Linux this would slow down the whole program. */
const behindRequests = 10;
if (process.platform === 'linux') setPriority(behindRequests);

const tell = (news: MakerNews) => parentPort?.postMessage(news);

/** Makes a file out of one state of the data, whatever is written meanwhile. */
async function made(task: MakerTask): Promise<MadeFile<FileJobName>> {
  registerOwnIndicators(task.ownIndicators);
  writeLargeNumbersIn(task.largeNumbers);
  const database = await openDatabase({ file: task.file, readonly: true });
  const reader = await openReader(database);
  try {
    const work = async () => {
      const imprint = imprintOf({ now: () => task.now, revision: () => dataRevision(reader) });
      const { signal } = new AbortController(); // who waits no longer ends the thread
      const advance = (done: number) => tell({ done });
      const file = await performJob(reader, task.name, task.of, { imprint, advance, signal });
      return { made: file, imprint };
    };
    if (task.state === null) return await work();
    const { name, area } = task.state;
    return await withinState(reader, await makePastStates(reader).open(name, area), work);
  } finally {
    reader.close();
    database.close();
  }
}

parentPort?.on('message', async (task: MakerTask) => {
  try {
    tell({ file: await made(task) });
  } catch (error) {
    tell({ failure: carried(error) });
  }
});
