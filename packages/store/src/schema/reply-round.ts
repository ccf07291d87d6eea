import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const replyRound = sqliteTable('reply_round', {
  id: integer().primaryKey(),
  area: text().notNull(),
  year: integer().notNull(),
});
