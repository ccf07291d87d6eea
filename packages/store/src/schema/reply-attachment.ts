import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { townshipReply } from './township-reply.ts';

export const replyAttachment = sqliteTable('reply_attachment', {
  id: integer().primaryKey(),
  replyId: integer()
    .notNull()
    .references(() => townshipReply.id),
  fileName: text().notNull(),
  sha256: text('sha256').notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
