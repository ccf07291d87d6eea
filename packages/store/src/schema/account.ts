import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const account = sqliteTable('account', {
  id: integer().primaryKey(),
  name: text().notNull(),
  nameKey: text().notNull().unique(),
  role: text().notNull(),
  division: text(),
  password: text().notNull(),
  mustChange: integer().notNull(),
  createdAt: text().notNull(),
  createdBy: text().notNull(),
  passwordSetAt: text().notNull(),
  lastLoginAt: text(),
  deactivatedAt: text(),
});
