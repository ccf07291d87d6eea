import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { reviewPlan } from './review-plan.ts';

export const reviewPick = sqliteTable(
  'review_pick',
  {
    townshipId: integer().notNull(),
    year: integer().notNull(),
    indicatorId: integer().notNull(),
    planId: integer()
      .notNull()
      .references(() => reviewPlan.id),
    kind: text({ enum: ['outlier', 'sample'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.townshipId, table.year, table.indicatorId, table.planId] }),
  ],
);
