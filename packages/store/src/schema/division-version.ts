import { townshipKinds } from '@xiangjian/indicators';
import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { division } from './division.ts';

export const divisionVersion = sqliteTable('division_version', {
  id: integer().primaryKey(),
  divisionId: integer()
    .notNull()
    .references(() => division.id),
  code: text().notNull(),
  name: text().notNull(),
  kind: text({ enum: townshipKinds }),
  parentCode: text(),
  validFrom: text(),
  validTo: text(),
  firstYear: integer()
    .notNull()
    .generatedAlwaysAs(sql`coalesce(CAST(substr(valid_from, 1, 4) AS INTEGER), 0)`, {
      mode: 'stored',
    }),
  lastYear: integer()
    .notNull()
    .generatedAlwaysAs(
      sql`CASE WHEN valid_to IS NULL THEN 9999
        WHEN substr(valid_to, 6) = '12-31' THEN CAST(substr(valid_to, 1, 4) AS INTEGER)
        ELSE CAST(substr(valid_to, 1, 4) AS INTEGER) - 1 END`,
      { mode: 'stored' },
    ),
});
