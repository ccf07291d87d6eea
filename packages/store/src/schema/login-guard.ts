import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const loginGuard = sqliteTable('login_guard', {
  subject: text().primaryKey(),
  failures: integer().notNull(),
  failedAt: text().notNull(),
  closedUntil: text(),
});
