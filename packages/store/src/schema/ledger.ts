import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const ledger = sqliteTable('ledger', {
  id: integer().primaryKey(),
  area: text().notNull(),
  fileName: text().notNull(),
  sheet: text().notNull(),
  sha256: text('sha256').notNull(),
  text: text().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
  signature: text().notNull(),
  map: text().notNull(),
  skipped: integer().notNull(),
  author: text().notNull(),
  note: text(),
  importedAt: text().notNull(),
  undoneAt: text(),
  undoneBy: text(),
  undoneWhy: text(),
});
