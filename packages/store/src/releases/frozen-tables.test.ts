import { expect, it } from 'vitest';
import { connectionOf } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import { frozenAround, frozenOfPlace, notFrozen } from './frozen-tables.ts';

it('every table is frozen by a release or left out by name', async () => {
  const database = await openDatabase({ file: ':memory:' });
  const tables = connectionOf(database)
    .sqlite.prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'report_words_%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name);
  const frozen = [...frozenAround, ...frozenOfPlace].map(({ name }) => name);
  expect([...frozen, ...notFrozen].sort()).toEqual(tables);
});
