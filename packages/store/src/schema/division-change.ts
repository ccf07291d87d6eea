import { divisionEventKinds } from '@xiangjian/indicators';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { divisionEvent } from './division-event.ts';

export const divisionChange = sqliteTable('division_change', {
  id: integer().primaryKey(),
  recordedAt: text().notNull(),
  author: text().notNull(),
  kind: text({ enum: divisionEventKinds }).notNull(),
  date: text().notNull(),
  before: text({ mode: 'json' }).notNull(),
  created: text({ mode: 'json' }).notNull(),
  eventId: integer().references(() => divisionEvent.id),
  undoneAt: text(),
  undoneBy: text(),
});
