import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { connectionOf, inTransaction } from '../database/connection.ts';
import { preparedQuery } from '../database/prepared-query.ts';
import { raiseRevision } from '../database/revision.ts';
import { setting } from '../schema/tables.ts';

const settingNamed = preparedQuery((orm) =>
  orm
    .select({ value: setting.value })
    .from(setting)
    .where(eq(setting.name, sql.placeholder('name')))
    .orderBy(asc(setting.name)),
);

/** A setting that is kept with the data, or null. */
export function readSetting(database: Database, name: string): string | null {
  return settingNamed.of(database).get({ name })?.value ?? null;
}

/** Keeps a setting with the data. */
export function writeSetting(database: Database, name: string, value: string, now: string): void {
  inTransaction(database, () => {
    connectionOf(database)
      .orm.insert(setting)
      .values({ name, value, changedAt: now })
      .onConflictDoUpdate({ target: setting.name, set: { value, changedAt: now } })
      .run();
    raiseRevision(database);
  });
}
