import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { division } from './division.ts';
import { replyRound } from './reply-round.ts';

export const townshipReply = sqliteTable('township_reply', {
  id: integer().primaryKey(),
  roundId: integer()
    .notNull()
    .references(() => replyRound.id),
  townshipId: integer()
    .notNull()
    .references(() => division.id),
  year: integer().notNull(),
  recordedAt: text().notNull(),
  author: text().notNull(),
  receivedOn: text().notNull(),
  manner: text({ enum: ['paper', 'phone', 'meeting', 'message', 'online', 'other'] }).notNull(),
  speaker: text(),
  answer: text({ enum: ['agree', 'dispute', 'undo'] }).notNull(),
  note: text(),
  seenChange: integer().notNull(),
  undoes: integer().references((): AnySQLiteColumn => townshipReply.id),
});
