import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const reviewPlan = sqliteTable('review_plan', {
  id: integer().primaryKey(),
  madeAt: text().notNull(),
  author: text().notNull(),
  area: text().notNull(),
  years: text().notNull(),
  share: real().notNull(),
  seed: text().notNull(),
  population: integer().notNull(),
});
