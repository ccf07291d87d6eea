import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';

export const observationChange = sqliteTable('observation_change', {
  id: integer().primaryKey(),
  townshipId: integer().notNull(),
  year: integer().notNull(),
  indicatorId: integer().notNull(),
  recordedAt: text().notNull(),
  kind: text({ enum: ['added', 'changed', 'gone'] }).notNull(),
  reason: text({
    enum: ['import', 'extraction', 'correction', 'withdrawal', 'ledger', 'ledger_undo'],
  }).notNull(),
  cause: integer().notNull(),
  value: real(),
  lower: real(),
  upper: real(),
  qualifier: coded(qualifierCodes),
  status: coded(statusCodes),
  evidence: integer(),
});
