import { type Connection, type Database, oncePerDatabase } from './connection.ts';

/** A query that drizzle builds, prepared once for each open database. */
export interface PreparedQuery<Prepared> {
  readonly of: (database: Database) => Prepared;
  /** Its SQL, for the page of all queries. */
  readonly sqlOf: (database: Database) => string;
}

/** Names a drizzle query; `build` must not run it. */
export function preparedQuery<Prepared>(
  build: (orm: Connection['orm']) => {
    prepare: () => Prepared;
    toSQL: () => { sql: string };
  },
): PreparedQuery<Prepared> {
  return {
    of: oncePerDatabase(({ orm }) => build(orm).prepare()),
    sqlOf: oncePerDatabase(({ orm }) => build(orm).toSQL().sql),
  };
}
