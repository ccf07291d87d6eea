import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { startFailure } from './start-failure.ts';

it('says what to do where the database can only be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-failure-'));
  const file = join(folder, 'xiangjian.db');
  new BetterSqlite3(file).exec('CREATE TABLE kept (id INTEGER)').close();
  const database = new BetterSqlite3(file, { readonly: true });
  try {
    database.exec('DELETE FROM kept');
    expect.unreachable();
  } catch (error) {
    const [line] = startFailure(error);
    expect(line).toMatch(/^数据文件夹或其中的数据库只能读、不能写：请检查/);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
});

it('says anything else as it is', () => {
  expect(startFailure(new Error('unknown'))).toEqual(['启动失败：unknown']);
});
