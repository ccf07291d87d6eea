import { connectionOf, type Database } from '../database/connection.ts';

/** Writes a consistent copy of an open database to a new file, while others read and write on. */
export async function backupDatabase(database: Database, file: string): Promise<void> {
  await connectionOf(database).sqlite.backup(file);
}
