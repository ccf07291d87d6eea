import { divisionLevels } from '@xiangjian/indicators';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const division = sqliteTable('division', {
  id: integer().primaryKey(),
  level: text({ enum: divisionLevels }).notNull(),
  fictional: integer({ mode: 'boolean' }).notNull(),
});
