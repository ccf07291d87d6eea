import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { extractionRun } from './extraction-run.ts';

export const untakenNumber = sqliteTable(
  'untaken_number',
  {
    runId: integer()
      .notNull()
      .references(() => extractionRun.id),
    position: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    quote: text().notNull(),
    reason: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.position] })],
);
