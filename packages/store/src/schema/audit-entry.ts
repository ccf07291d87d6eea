import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const auditEntry = sqliteTable('audit_entry', {
  number: integer().primaryKey({ autoIncrement: true }),
  moment: text().notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  object: text().notNull(),
  before: text(),
  after: text(),
  address: text(),
  hash: text().notNull(),
});
