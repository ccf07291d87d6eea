import type { Config } from 'drizzle-kit';

// Only to draft a migration from a changed schema; STRICT, WITHOUT ROWID and partial indexes are added by hand.
const draft: Config = {
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: './src/schema/tables.ts',
  out: './drafts',
};

export default draft;
