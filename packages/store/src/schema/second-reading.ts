import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { qualifierCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';
import { indicator } from './indicator.ts';
import { report } from './report.ts';

export const secondReading = sqliteTable('second_reading', {
  id: integer().primaryKey(),
  reportId: integer()
    .notNull()
    .references(() => report.id),
  indicatorId: integer()
    .notNull()
    .references(() => indicator.id),
  recordedAt: text().notNull(),
  printed: text().notNull(),
  value: real(),
  lower: real().notNull(),
  upper: real(),
  qualifier: coded(qualifierCodes).notNull(),
  unit: text().notNull(),
  start: integer().notNull(),
  end: integer().notNull(),
  quote: text().notNull(),
});
