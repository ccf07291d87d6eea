import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const release = sqliteTable('release', {
  id: integer().primaryKey({ autoIncrement: true }),
  area: text().notNull(),
  year: integer().notNull(),
  number: integer().notNull(),
  madeAt: text().notNull(),
  author: text().notNull(),
  note: text().notNull(),
  hash: text().notNull(),
  townships: integer().notNull(),
  reports: integer().notNull(),
  observations: integer().notNull(),
  changes: text().notNull(),
  disputes: text().notNull(),
  state: blob({ mode: 'buffer' }).notNull(),
});
