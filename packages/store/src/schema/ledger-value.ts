import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { periodCodes, qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';
import { division } from './division.ts';
import { indicator } from './indicator.ts';
import { ledger } from './ledger.ts';

export const ledgerValue = sqliteTable('ledger_value', {
  id: integer().primaryKey(),
  ledgerId: integer()
    .notNull()
    .references(() => ledger.id),
  townshipId: integer()
    .notNull()
    .references(() => division.id),
  year: integer().notNull(),
  indicatorId: integer()
    .notNull()
    .references(() => indicator.id),
  value: real(),
  lower: real().notNull(),
  upper: real(),
  qualifier: coded(qualifierCodes).notNull(),
  status: coded(statusCodes).notNull(),
  period: coded(periodCodes).notNull(),
  address: text().notNull(),
  start: integer().notNull(),
  end: integer().notNull(),
  quote: text().notNull(),
  sourceUrl: text(),
});
