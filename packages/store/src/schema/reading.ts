import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { periodCodes, qualifierCodes, scopeCodes, statusCodes } from '../codes/cell-codes.ts';
import { coded, textList } from './columns.ts';
import { extractionRun } from './extraction-run.ts';
import { indicator } from './indicator.ts';

export const reading = sqliteTable('reading', {
  id: integer().primaryKey(),
  runId: integer()
    .notNull()
    .references(() => extractionRun.id),
  indicatorId: integer()
    .notNull()
    .references(() => indicator.id),
  printed: text().notNull(),
  value: real(),
  lower: real().notNull(),
  upper: real(),
  qualifier: coded(qualifierCodes).notNull(),
  unit: text().notNull(),
  status: coded(statusCodes).notNull(),
  period: coded(periodCodes).notNull(),
  scope: coded(scopeCodes).notNull(),
  headline: integer({ mode: 'boolean' }).notNull(),
  confidence: real().notNull(),
  rules: textList().notNull(),
  start: integer().notNull(),
  end: integer().notNull(),
  quote: text().notNull(),
  contextStart: integer().notNull(),
  contextEnd: integer().notNull(),
});
