import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { division } from './division.ts';
import { divisionEvent } from './division-event.ts';

export const divisionEventSide = sqliteTable(
  'division_event_side',
  {
    eventId: integer()
      .notNull()
      .references(() => divisionEvent.id),
    side: text({ enum: ['from', 'to'] }).notNull(),
    code: text().notNull(),
    divisionId: integer()
      .notNull()
      .references(() => division.id),
    name: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.side, table.code] })],
);
