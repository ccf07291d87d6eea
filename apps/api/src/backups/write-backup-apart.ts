import { Worker } from 'node:worker_threads';
import type { WrittenBackup } from './write-backup.ts';

const program = new URL('./backup-thread.ts', import.meta.url);

/** Like writeBackup, in a thread of its own: requests are answered meanwhile. Rejects where the copy cannot be written. */
export function writeBackupApart(from: string, to: string): Promise<WrittenBackup> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: { from, to } });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread of the backup ended without a word')));
  });
}
