import { existsSync } from 'node:fs';
import { openDatabase } from '@xiangjian/store';

/**
 * Whether another program has the database open. SQLite keeps a log beside an open database, and the last one to close it
 * takes the log away: if it is still there after opening and closing, someone else is in. A program that ended by a crash
 * leaves a log too, which this clears away.
 */
export async function isInUse(file: string): Promise<boolean> {
  const hasLog = () => existsSync(`${file}-wal`) || existsSync(`${file}-shm`);
  if (!hasLog()) return false;
  try {
    const database = await openDatabase({ file });
    database.close();
  } catch {
    return false; // a database that cannot be opened is what a backup is restored for
  }
  return hasLog();
}
