import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account.ts';

export const apiToken = sqliteTable('api_token', {
  id: integer().primaryKey(),
  accountId: integer()
    .notNull()
    .references(() => account.id),
  name: text().notNull(),
  scopes: text().notNull(),
  secretHash: text().notNull().unique(),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
  revokedAt: text(),
});
