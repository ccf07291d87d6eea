import type { ReportSection } from '@xiangjian/indicators';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { textList } from './columns.ts';
import { report } from './report.ts';

export const extractionRun = sqliteTable('extraction_run', {
  id: integer().primaryKey(),
  reportId: integer()
    .notNull()
    .references(() => report.id),
  ruleSet: text().notNull(),
  recordedAt: text().notNull(),
  sections: text({ mode: 'json' }).$type<readonly ReportSection[]>().notNull(),
  warnings: textList().notNull(),
  soughtOwn: textList().notNull(),
});
