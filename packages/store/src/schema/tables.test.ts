import { getTableColumns } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { connectionOf } from '../database/connection.ts';
import { openDatabase } from '../database/open-database.ts';
import * as tables from './tables.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
  readonly hidden: number;
}

const { sqlite } = connectionOf(await openDatabase({ file: ':memory:' }));
const columnsIn = (table: string) =>
  sqlite.prepare<[string], Column>('SELECT * FROM pragma_table_xinfo(?)').all(table);
const listed = sqlite
  .prepare<[], { name: string; strict: number; wr: number }>(
    `SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT LIKE 'sqlite_%'`,
  )
  .all();

describe('the schema and the migrated database', () => {
  it('name the same tables', () => {
    const described = Object.values(tables).map((table) => getTableConfig(table).name);
    expect(described.sort()).toEqual(listed.map(({ name }) => name).sort());
  });

  it('are STRICT everywhere, and the cell lies in its key', () => {
    expect(listed.filter(({ strict }) => strict === 0)).toEqual([]);
    expect(listed.find(({ name }) => name === 'observation')?.wr).toBe(1);
  });

  it.each(Object.values(tables).map((table) => [getTableConfig(table).name, table] as const))(
    'agree on %s column by column',
    (name, table) => {
      const casing = new CasingCache('snake_case');
      const config = getTableConfig(table);
      const keys = new Set(config.primaryKeys.flatMap((key) => key.columns.map((c) => c.name)));
      const described = Object.values(getTableColumns(table)).map((column) => {
        const key = column.primary || keys.has(column.name);
        return {
          name: casing.getColumnCasing(column),
          type: column.getSQLType().toUpperCase(),
          required: column.notNull || key,
          key,
          generated: column.generated !== undefined,
        };
      });
      const stored = columnsIn(name).map((column) => ({
        name: column.name,
        type: column.type,
        required: column.notnull === 1 || column.pk > 0,
        key: column.pk > 0,
        generated: column.hidden > 1,
      }));
      expect(described).toEqual(stored);
    },
  );

  it('agree on the references', () => {
    for (const table of Object.values(tables)) {
      const { name, foreignKeys } = getTableConfig(table);
      const described = foreignKeys.map((key) => getTableConfig(key.reference().foreignTable).name);
      const stored = sqlite
        .prepare<[string], { table: string }>('SELECT "table" FROM pragma_foreign_key_list(?)')
        .all(name)
        .map((key) => key.table);
      expect(described.sort(), name).toEqual(stored.sort());
    }
  });
});
