import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { connectionOf } from './connection.ts';
import { openDatabase } from './open-database.ts';
import { openReader } from './open-reader.ts';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'xiangjian-reader-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return join(made, 'xiangjian.db');
};

it.each([':memory:', 'on disk'])(
  'reads on while others write, and sees the data as they were: %s',
  async (place) => {
    const database = await openDatabase({ file: place === ':memory:' ? place : folder() });
    const write = (key: string) =>
      connectionOf(database).sqlite.exec(
        `INSERT INTO setting (name, value, changed_at) VALUES ('${key}', 'kept', '2026-01-01')`,
      );
    write('first');
    write('second');
    const reader = await openReader(database);
    onTestFinished(() => database.close());
    const keys: unknown[] = [];
    const rows = connectionOf(reader)
      .sqlite.prepare("SELECT name FROM setting WHERE value = 'kept' ORDER BY name")
      .pluck();
    for (const key of rows.iterate()) {
      keys.push(key);
      write(`later ${keys.length}`);
    }
    expect(keys).toEqual(['first', 'second']);
    reader.close();
    expect(
      connectionOf(database)
        .sqlite.prepare("SELECT count(*) FROM setting WHERE value = 'kept'")
        .pluck()
        .get(),
    ).toBe(4);
  },
);
