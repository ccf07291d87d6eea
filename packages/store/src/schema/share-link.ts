import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const shareLink = sqliteTable('share_link', {
  id: integer().primaryKey(),
  secretHash: text().notNull().unique(),
  address: text().notNull(),
  recipient: text().notNull(),
  mayData: integer().notNull(),
  mayImage: integer().notNull(),
  hasWatermark: integer().notNull(),
  madeAt: text().notNull(),
  madeBy: text().notNull(),
  expiresAt: text().notNull(),
  revokedAt: text(),
  revokedBy: text(),
  onlyPictures: integer().notNull(),
});
