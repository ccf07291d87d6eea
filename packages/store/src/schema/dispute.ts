import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { qualifierCodes, statusCodes } from '../codes/cell-codes.ts';
import { coded } from './columns.ts';
import { division } from './division.ts';
import { indicator } from './indicator.ts';
import { townshipReply } from './township-reply.ts';

export const dispute = sqliteTable('dispute', {
  id: integer().primaryKey(),
  replyId: integer()
    .notNull()
    .references(() => townshipReply.id),
  townshipId: integer()
    .notNull()
    .references(() => division.id),
  year: integer().notNull(),
  indicatorId: integer()
    .notNull()
    .references(() => indicator.id),
  text: text().notNull(),
  seenValue: real(),
  seenLower: real(),
  seenUpper: real(),
  seenQualifier: coded(qualifierCodes),
  seenStatus: coded(statusCodes),
  askedValue: real(),
  askedLower: real(),
  askedUpper: real(),
  askedQualifier: coded(qualifierCodes),
  askedStatus: coded(statusCodes),
});
