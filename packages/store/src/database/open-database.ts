import type BetterSqlite3 from 'better-sqlite3';
import { registerIndicators } from '../indicators/indicator-ids.ts';
import { bringReviewUpToDate } from '../review/bring-up-to-date.ts';
import { type Database, databaseOf } from './connection.ts';
import { migrate, refuseOtherVersions } from './migrate.ts';
import { refuseOldNode } from './refuse-old-node.ts';
import { StoreError } from './store-error.ts';

export interface OpenOptions {
  /** Path of the database file, or `:memory:`. The folder must exist. */
  readonly file: string;
  /** Opens an existing database without changing anything, not even its schema. */
  readonly readonly?: boolean;
}

/**
 * Opens a database, making it and bringing it to the newest schema where needed.
 * Refuses (StoreError) a Node that is too old, a newer database, and a file of another program.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  refuseOldNode(process.versions.node);
  // Loaded only now: on Node 20 the library ends the process instead of throwing.
  const [{ default: Sqlite }, { drizzle }] = await Promise.all([
    import('better-sqlite3'),
    import('drizzle-orm/better-sqlite3'),
  ]);
  const readonly = options.readonly ?? false;
  const sqlite = new Sqlite(options.file, { readonly, fileMustExist: readonly });
  try {
    if (readonly) refuseOtherVersions(sqlite);
    else {
      setPragmas(sqlite);
      migrate(sqlite);
    }
  } catch (error) {
    sqlite.close();
    throw asStoreError(error);
  }
  const orm = drizzle(sqlite, { casing: 'snake_case' });
  const database = databaseOf({ sqlite, orm, built: new Map() });
  if (!readonly) {
    registerIndicators(database);
    bringReviewUpToDate(database);
  }
  return database;
}

function setPragmas(sqlite: BetterSqlite3.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('cache_size = -65536');
  // Up to the 31-bit limit: SQLite maps no more than the file holds.
  sqlite.pragma('mmap_size = 2147418112');
}

function asStoreError(error: unknown): unknown {
  const isOther = error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
  if (!isOther) return error;
  return new StoreError(
    'foreign_database',
    'the file is not an SQLite database',
    '这个文件不是数据库：请检查数据目录的设置，或用备份恢复。',
  );
}
