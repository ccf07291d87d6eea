import { readdirSync, readFileSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';
import { spacedWords } from '../search/search-words.ts';
import { StoreError } from './store-error.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** Marks a file as a database of this product (the letters XJDB). */
const applicationId = 0x584a4442;

/** The migrations in order: their file names begin with their number. */
function migrationFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .sort();
}

/** How many migrations this version of the program knows. */
export function migrationCount(): number {
  return migrationFiles().length;
}

/**
 * Brings a database to the newest schema, each migration in its own transaction.
 * Refuses a database of a newer version and a file that belongs to another program.
 */
export function migrate(sqlite: BetterSqlite3.Database): void {
  const files = migrationFiles();
  const done = refuseNewer(sqlite);
  // What a migration cannot say in SQL; the texts of reports that are stored already are indexed by it.
  sqlite.function('search_words', { deterministic: true }, (text) => spacedWords(String(text)));
  files.slice(done).forEach((file, index) => {
    const sql = readFileSync(new URL(file, folder), 'utf8');
    sqlite.transaction(() => {
      sqlite.exec(sql);
      sqlite.pragma(`user_version = ${done + index + 1}`);
      sqlite.pragma(`application_id = ${applicationId}`);
    })();
  });
}

/** Refuses a database that is not at the newest schema: for opening without the right to change it. */
export function refuseOtherVersions(sqlite: BetterSqlite3.Database): void {
  if (refuseNewer(sqlite) === migrationCount()) return;
  throw new StoreError(
    'older_database',
    'the database is of an older version and was opened for reading only',
    '数据库由较早版本的乡鉴建立：请先用本版本正常启动一次，让它升级。',
  );
}

function refuseNewer(sqlite: BetterSqlite3.Database): number {
  const done = appliedMigrations(sqlite);
  if (done <= migrationCount()) return done;
  throw new StoreError(
    'newer_database',
    `the database has ${done} migrations, this version knows ${migrationCount()}`,
    '数据库由更新版本的乡鉴建立：请升级程序后再打开，或用备份恢复旧库。',
  );
}

/** How many migrations a database has; refuses one that is not ours. */
export function appliedMigrations(sqlite: BetterSqlite3.Database): number {
  const id = sqlite.pragma('application_id', { simple: true });
  const tables =
    sqlite.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0;
  if (id !== applicationId && tables > 0) {
    throw new StoreError(
      'foreign_database',
      'the file is a database of another program',
      '这个文件是别的程序的数据库：请检查数据目录的设置。',
    );
  }
  return Number(sqlite.pragma('user_version', { simple: true }));
}
