import { reportNatures } from '@xiangjian/indicators';
import { type AnySQLiteColumn, blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { division } from './division.ts';

export const report = sqliteTable('report', {
  id: integer().primaryKey(),
  townshipId: integer()
    .notNull()
    .references(() => division.id),
  year: integer().notNull(),
  genre: text({ enum: ['rule_of_law', 'disclosure'] }).notNull(),
  nature: text({ enum: reportNatures }).notNull(),
  title: text().notNull(),
  fileName: text().notNull(),
  sha256: text('sha256').notNull(),
  textSha256: text('text_sha256').notNull(),
  encoding: text().notNull(),
  publishedOn: text(),
  documentDate: text(),
  periodEnd: text(),
  sourceUrl: text(),
  bodyStart: integer().notNull(),
  bodyEnd: integer().notNull(),
  importedAt: text().notNull(),
  supersededAt: text(),
  supersededBy: integer().references((): AnySQLiteColumn => report.id),
  withdrawnAt: text(),
  withdrawnBy: text(),
  withdrawnWhy: text(),
  tables: text().notNull(),
  text: text().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
  periodStart: text(),
});
