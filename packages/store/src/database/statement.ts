import type { Statement as SqliteStatement } from 'better-sqlite3';
import { type Database, oncePerDatabase } from './connection.ts';

/** A value that a statement may be given. */
export type Parameter = string | number | null | Uint8Array;

/** A statement with visible SQL, prepared once for each open database. */
export interface Statement<Parameters extends readonly Parameter[], Row> {
  readonly sql: string;
  readonly get: (database: Database, ...parameters: Parameters) => Row | undefined;
  readonly all: (database: Database, ...parameters: Parameters) => Row[];
  /** Runs a statement that changes something; the id of the last row it inserted. */
  readonly run: (database: Database, ...parameters: Parameters) => number;
  /** The same bound to one database, for loops over many rows. */
  readonly runner: (database: Database) => (...parameters: Parameters) => void;
}

/** A statement whose rows are objects keyed by column name. */
export function statement<Parameters extends readonly Parameter[], Row = never>(
  sql: string,
): Statement<Parameters, Row> {
  return prepared(sql, false);
}

/** A statement whose rows are arrays: for the hot paths, where making objects is the cost. */
export function rawStatement<
  Parameters extends readonly Parameter[],
  Row extends readonly unknown[],
>(sql: string): Statement<Parameters, Row> {
  return prepared(sql, true);
}

function prepared<Parameters extends readonly Parameter[], Row>(
  sql: string,
  raw: boolean,
): Statement<Parameters, Row> {
  const of = oncePerDatabase(({ sqlite }): SqliteStatement<unknown[], Row> => {
    const made = sqlite.prepare<unknown[], Row>(sql);
    return raw ? made.raw() : made;
  });
  // The driver takes ?1, ?2 … for names, so that one value can stand in several places.
  const bind = /\?\d/.test(sql) ? numbered : inOrder;
  return {
    sql,
    get: (database, ...parameters) => of(database).get(...bind(parameters)),
    all: (database, ...parameters) => of(database).all(...bind(parameters)),
    run: (database, ...parameters) => Number(of(database).run(...bind(parameters)).lastInsertRowid),
    runner: (database) => {
      const made = of(database);
      return (...parameters) => {
        made.run(...bind(parameters));
      };
    },
  };
}

function inOrder(parameters: readonly Parameter[]): readonly unknown[] {
  return parameters;
}

function numbered(parameters: readonly Parameter[]): readonly unknown[] {
  return [Object.fromEntries(parameters.map((value, index) => [index + 1, value]))];
}
