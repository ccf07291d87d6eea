import { type Theme, themes } from '@xiangjian/indicators';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { textList } from './columns.ts';
import { extractionRun } from './extraction-run.ts';

export const themedItem = sqliteTable(
  'themed_item',
  {
    runId: integer()
      .notNull()
      .references(() => extractionRun.id),
    part: text({ enum: ['problem', 'plan'] }).notNull(),
    position: integer().notNull(),
    theme: text({ enum: themes }),
    also: textList<Theme>().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    quote: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.part, table.position] })],
);
