import { qualifiers, referenceNatures, townshipKinds } from '@xiangjian/indicators';
import { type AnySQLiteColumn, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const referenceValue = sqliteTable('reference_value', {
  id: integer().primaryKey(),
  indicator: text().notNull(),
  area: text().notNull(),
  kind: text({ enum: townshipKinds }),
  firstYear: integer().notNull(),
  lastYear: integer(),
  printed: text().notNull(),
  value: real(),
  lower: real().notNull(),
  upper: real(),
  qualifier: text({ enum: qualifiers }).notNull(),
  nature: text({ enum: referenceNatures }).notNull(),
  sourceTitle: text().notNull(),
  sourceUrl: text(),
  sourceDate: text(),
  note: text(),
  replaces: integer().references((): AnySQLiteColumn => referenceValue.id),
  author: text().notNull(),
  recordedAt: text().notNull(),
  endedAt: text(),
  endedBy: text(),
  endedWhy: text(),
});
