import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';

export const revision = sqliteTable('revision', {
  id: integer().primaryKey(),
  number: integer().notNull(),
});
