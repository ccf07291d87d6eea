import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { division } from './division.ts';
import { indicator } from './indicator.ts';
import { report } from './report.ts';

export const reviewDecision = sqliteTable('review_decision', {
  id: integer().primaryKey(),
  townshipId: integer()
    .notNull()
    .references(() => division.id),
  year: integer().notNull(),
  indicatorId: integer()
    .notNull()
    .references(() => indicator.id),
  reportId: integer().references(() => report.id),
  decidedAt: text().notNull(),
  author: text().notNull(),
  action: text({ enum: ['accept', 'correct', 'move', 'reject', 'add', 'undo'] }).notNull(),
  reasons: integer().notNull(),
  settled: text().notNull(),
  corrections: text().notNull(),
  note: text(),
  undoes: integer().references((): AnySQLiteColumn => reviewDecision.id),
});
