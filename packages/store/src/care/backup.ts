import { connectionOf, type Database } from '../database/connection.ts';

/** More pages than any database has. */
const allPages = 2 ** 31 - 1;

/**
 * Writes a consistent copy of an open database to a new file, while others read and write on. Copied in one step: a copy
 * in many begins anew whenever another connection has written in between.
 */
export async function backupDatabase(database: Database, file: string): Promise<void> {
  await connectionOf(database).sqlite.backup(file, { progress: () => allPages });
}
