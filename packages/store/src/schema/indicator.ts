import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const indicator = sqliteTable('indicator', {
  id: integer().primaryKey(),
  name: text().notNull().unique(),
});
