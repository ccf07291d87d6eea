import { connectionOf, type Database, databaseOf } from './connection.ts';

/**
 * A connection of its own for work that reads for a long time, such as a file that is sent while it is made: a query that
 * is still being read keeps its connection from writing. It sees the data as they are now until it is closed.
 */
export async function openReader(database: Database): Promise<Database> {
  const [{ default: Sqlite }, { drizzle }] = await Promise.all([
    import('better-sqlite3'),
    import('drizzle-orm/better-sqlite3'),
  ]);
  const { sqlite } = connectionOf(database);
  const reader = sqlite.memory
    ? new Sqlite(sqlite.serialize())
    : new Sqlite(sqlite.name, { readonly: true, fileMustExist: true });
  const orm = drizzle(reader, { casing: 'snake_case' });
  // The transaction begins with its first read, so that one stands here.
  reader.exec('BEGIN; SELECT count(*) FROM sqlite_schema;');
  return databaseOf({ sqlite: reader, orm, built: new Map() });
}
