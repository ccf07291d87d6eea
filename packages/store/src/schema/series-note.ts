import { noteComparabilities } from '@xiangjian/indicators';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const seriesNote = sqliteTable('series_note', {
  id: integer().primaryKey(),
  indicator: text(),
  area: text().notNull(),
  firstYear: integer().notNull(),
  comparability: text({ enum: noteComparabilities }).notNull(),
  text: text().notNull(),
  source: text(),
  author: text().notNull(),
  recordedAt: text().notNull(),
  undoneAt: text(),
  undoneBy: text(),
  undoneWhy: text(),
});
