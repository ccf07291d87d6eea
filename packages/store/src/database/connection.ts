import { AsyncLocalStorage } from 'node:async_hooks';
import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** An open database. What is behind it stays inside this package. */
export interface Database {
  /** Path of the file, or `:memory:`; of the state that answers in its place, where one does. */
  readonly file: string;
  readonly close: () => void;
}

/** What this package works with behind a Database. */
export interface Connection {
  readonly sqlite: BetterSqlite3.Database;
  readonly orm: BetterSQLite3Database;
  /** Whatever is built once for a connection: prepared statements, the ids of indicators. */
  readonly built: Map<object, unknown>;
}

const connections = new WeakMap<Database, Connection>();

/** The Database that stands for a connection. */
export function databaseOf(connection: Connection): Database {
  const { sqlite } = connection;
  const database: Database = {
    get file() {
      const answering = connectionOf(database).sqlite;
      return answering.memory ? ':memory:' : answering.name;
    },
    close: () => {
      if (!sqlite.open) return;
      if (!sqlite.readonly) sqlite.pragma('optimize');
      sqlite.close();
    },
  };
  connections.set(database, connection);
  return database;
}

/** A database, and the state of a release that is asked in its place. */
interface Answering {
  readonly of: Database;
  readonly by: Database;
}

const answering = new AsyncLocalStorage<Answering>();

/** Lets every question to a database be answered by a state of it, while `work` runs and in whatever it starts. */
export function answeringFrom<T>(database: Database, state: Database, work: () => T): T {
  return answering.run({ of: database, by: state }, work);
}

/** The connection behind a Database. Throws for one that this package did not open. */
export function connectionOf(database: Database): Connection {
  const standing = answering.getStore();
  const connection = connections.get(standing?.of === database ? standing.by : database);
  if (connection === undefined) throw new TypeError('not a database opened by openDatabase');
  return connection;
}

/** Builds a thing once for each open database and hands it out from then on. */
export function oncePerDatabase<T>(
  build: (connection: Connection) => T,
): (database: Database) => T {
  const key = {};
  const built = (connection: Connection): T => {
    if (!connection.built.has(key)) connection.built.set(key, build(connection));
    // The key is private to this closure: only values made by `build` are stored under it.
    return connection.built.get(key) as T;
  };
  return (database) => built(connectionOf(database));
}

/** Runs `work` in one transaction: everything of it is kept, or nothing. Inside another transaction it joins that one. */
export function inTransaction<T>(database: Database, work: () => T): T {
  const { sqlite } = connectionOf(database);
  if (sqlite.inTransaction) return work();
  return sqlite.transaction(work).immediate();
}
