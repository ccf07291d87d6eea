import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { statusCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';
import { extractionRun } from './extraction-run.ts';
import { indicator } from './indicator.ts';

export const unnumberedMention = sqliteTable(
  'unnumbered_mention',
  {
    runId: integer()
      .notNull()
      .references(() => extractionRun.id),
    indicatorId: integer()
      .notNull()
      .references(() => indicator.id),
    status: coded(statusCodes).notNull(),
    start: integer(),
    end: integer(),
    quote: text(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.indicatorId] })],
);
