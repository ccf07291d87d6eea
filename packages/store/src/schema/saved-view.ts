import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const savedView = sqliteTable('saved_view', {
  id: text().primaryKey(),
  address: text().notNull().unique(),
  savedAt: text().notNull(),
});
