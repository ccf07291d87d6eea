import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const setting = sqliteTable('setting', {
  name: text().primaryKey(),
  value: text().notNull(),
  changedAt: text().notNull(),
});
