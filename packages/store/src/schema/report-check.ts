import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { textList } from './columns.ts';
import { extractionRun } from './extraction-run.ts';

export const reportCheck = sqliteTable(
  'report_check',
  {
    runId: integer()
      .notNull()
      .references(() => extractionRun.id),
    position: integer().notNull(),
    name: text().notNull(),
    severity: text({ enum: ['ask', 'note'] }).notNull(),
    messageZh: text().notNull(),
    messageEn: text().notNull(),
    indicators: textList().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.position] })],
);
