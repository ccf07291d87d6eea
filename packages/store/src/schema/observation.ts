import { isNotNull } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable } from 'drizzle-orm/sqlite-core';
import { qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';

export const observation = sqliteTable(
  'observation',
  {
    townshipId: integer().notNull(),
    year: integer().notNull(),
    indicatorId: integer().notNull(),
    value: real(),
    lower: real(),
    upper: real(),
    qualifier: coded(qualifierCodes),
    status: coded(statusCodes).notNull(),
    evidence: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.townshipId, table.year, table.indicatorId] }),
    index('observation_rank')
      .on(
        table.indicatorId,
        table.year,
        table.townshipId,
        table.value,
        table.qualifier,
        table.status,
      )
      .where(isNotNull(table.value)),
  ],
);
