import { divisionEventKinds } from '@xiangjian/indicators';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const divisionEvent = sqliteTable('division_event', {
  id: integer().primaryKey(),
  kind: text({ enum: divisionEventKinds }).notNull(),
  date: text().notNull(),
  document: text(),
});
