import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { replyRound } from './reply-round.ts';

export const replyRoundStep = sqliteTable('reply_round_step', {
  id: integer().primaryKey(),
  roundId: integer()
    .notNull()
    .references(() => replyRound.id),
  recordedAt: text().notNull(),
  author: text().notNull(),
  action: text({ enum: ['open', 'extend', 'withdraw'] }).notNull(),
  deadline: text().notNull(),
  note: text(),
});
