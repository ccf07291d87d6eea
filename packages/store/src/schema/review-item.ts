import { integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';

export const reviewItem = sqliteTable(
  'review_item',
  {
    townshipId: integer().notNull(),
    year: integer().notNull(),
    indicatorId: integer().notNull(),
    reportId: integer(),
    reasons: integer().notNull(),
    decisionId: integer(),
  },
  (table) => [primaryKey({ columns: [table.townshipId, table.year, table.indicatorId] })],
);
