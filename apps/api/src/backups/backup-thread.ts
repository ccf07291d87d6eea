import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '@xiangjian/store';
import { writeBackup } from './write-backup.ts';

/** Copies and examines away from the thread that answers requests. */
const { from, to } = workerData as { readonly from: string; readonly to: string };
const database = await openDatabase({ file: from, readonly: true });
try {
  parentPort?.postMessage(await writeBackup(database, to));
} finally {
  database.close();
}
