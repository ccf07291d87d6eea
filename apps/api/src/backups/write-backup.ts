import { renameSync, rmSync, statSync } from 'node:fs';
import {
  type Ailment,
  backupDatabase,
  type Database,
  examineDatabase,
  openDatabase,
} from '@xiangjian/store';

/** What became of a backup: its size, or what is not as it must be in the copy; then nothing is left of it. */
export type WrittenBackup =
  | { readonly bytes: number }
  | { readonly ailments: readonly [Ailment, ...Ailment[]] };

/**
 * Copies an open database to a file, while others go on reading and writing. The copy is opened and examined before it
 * bears its name, so that what stands under the name is a sound backup, whatever ends the program in between.
 */
export async function writeBackup(database: Database, file: string): Promise<WrittenBackup> {
  const unfinished = `${file}.part`;
  try {
    await backupDatabase(database, unfinished);
    const [first, ...others] = await ailmentsOf(unfinished);
    if (first !== undefined) return { ailments: [first, ...others] };
    renameSync(unfinished, file);
    return { bytes: statSync(file).size };
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${unfinished}${rest}`, { force: true });
  }
}

async function ailmentsOf(file: string): Promise<readonly Ailment[]> {
  const copy = await openDatabase({ file, readonly: true });
  try {
    return examineDatabase(copy).ailments;
  } finally {
    copy.close();
  }
}
