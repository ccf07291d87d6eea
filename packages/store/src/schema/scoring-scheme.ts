import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const scoringScheme = sqliteTable('scoring_scheme', {
  id: integer().primaryKey(),
  name: text().notNull(),
  number: integer().notNull(),
  author: text().notNull(),
  savedAt: text().notNull(),
  lockedAt: text(),
  lockedBy: text(),
  lockReason: text(),
  deletedAt: text(),
  body: text().notNull(),
});
