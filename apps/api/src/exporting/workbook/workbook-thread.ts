import { parentPort, workerData } from 'node:worker_threads';
import { registerOwnIndicators } from '@xiangjian/indicators';
import { mostWorkbookRows } from '@xiangjian/publish';
import { openDatabase } from '@xiangjian/store';
import { firstObservations, madeWorkbook } from './observations-as-workbook.ts';
import type { WorkbookAnswer, WorkbookTask } from './workbook-in-thread.ts';

const { file, filter, imprint, ownIndicators }: WorkbookTask = workerData;
registerOwnIndicators(ownIndicators);

const database = await openDatabase({ file, readonly: true });
const observations = await firstObservations(database, filter, mostWorkbookRows);
const answer: WorkbookAnswer =
  observations === null ? null : await madeWorkbook(database, observations, filter, imprint);
database.close();
parentPort?.postMessage(answer);
