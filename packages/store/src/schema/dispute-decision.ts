import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { correction } from './correction.ts';
import { dispute } from './dispute.ts';

export const disputeDecision = sqliteTable('dispute_decision', {
  id: integer().primaryKey(),
  disputeId: integer()
    .notNull()
    .references(() => dispute.id),
  decidedAt: text().notNull(),
  author: text().notNull(),
  outcome: text({ enum: ['upheld', 'rejected', 'withdrawn', 'undo'] }).notNull(),
  reason: text().notNull(),
  correctionId: integer().references(() => correction.id),
  undoes: integer().references((): AnySQLiteColumn => disputeDecision.id),
});
