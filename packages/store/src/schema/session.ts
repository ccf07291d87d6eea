import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account.ts';

export const session = sqliteTable('session', {
  id: integer().primaryKey(),
  accountId: integer()
    .notNull()
    .references(() => account.id),
  secretHash: text().notNull().unique(),
  openedAt: text().notNull(),
  usedAt: text().notNull(),
  address: text().notNull(),
  program: text().notNull(),
});
