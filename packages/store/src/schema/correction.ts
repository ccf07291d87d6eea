import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';
import { division } from './division.ts';
import { indicator } from './indicator.ts';
import { report } from './report.ts';

export const correction = sqliteTable('correction', {
  id: integer().primaryKey(),
  townshipId: integer()
    .notNull()
    .references(() => division.id),
  year: integer().notNull(),
  indicatorId: integer()
    .notNull()
    .references(() => indicator.id),
  recordedAt: text().notNull(),
  author: text().notNull(),
  reason: text().notNull(),
  action: text({ enum: ['set', 'release'] }).notNull(),
  value: real(),
  lower: real(),
  upper: real(),
  qualifier: coded(qualifierCodes),
  status: coded(statusCodes),
  oldValue: real(),
  oldLower: real(),
  oldUpper: real(),
  oldQualifier: coded(qualifierCodes),
  oldStatus: coded(statusCodes),
  reportId: integer().references(() => report.id),
  start: integer(),
  end: integer(),
  quote: text(),
});
