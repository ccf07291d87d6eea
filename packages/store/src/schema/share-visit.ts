import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { shareLink } from './share-link.ts';

export const shareVisit = sqliteTable(
  'share_visit',
  {
    id: integer().primaryKey(),
    linkId: integer()
      .notNull()
      .references(() => shareLink.id),
    visitedAt: text().notNull(),
    what: text().notNull(),
    address: text().notNull(),
    program: text().notNull(),
  },
  (table) => [index('share_visit_link').on(table.linkId, table.id)],
);
