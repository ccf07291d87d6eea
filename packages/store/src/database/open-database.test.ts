import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@xiangjian/indicators';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { counts } from '../queries/counts.ts';
import { searchReports } from '../queries/search-reports.ts';
import { searchTerms } from '../search/search-terms.ts';
import { connectionOf } from './connection.ts';
import { migrationCount } from './migrate.ts';
import { openDatabase } from './open-database.ts';

const migrationFolder = new URL('../../migrations/', import.meta.url);
const migrations = readdirSync(migrationFolder).sort();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openDatabase', () => {
  it('knows migrations that are numbered without a gap, as the version of a database counts them', () => {
    const numbers = migrations.map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(migrations.map((_name, index) => index + 1));
  });

  it('makes a database with the newest schema, safe settings and the catalogue', async () => {
    const database = await openDatabase({ file: join(folder, 'new.sqlite') });
    const { sqlite } = connectionOf(database);
    expect(counts(database).migrations).toBe(migrationCount());
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(sqlite.prepare('SELECT count(*) FROM indicator').pluck().get()).toBe(catalogue.length);
    database.close();
  });

  it('keeps what is stored, and the integers of indicators, when opened again', async () => {
    const file = join(folder, 'kept.sqlite');
    const first = await openDatabase({ file });
    const ids = connectionOf(first).sqlite.prepare('SELECT * FROM indicator ORDER BY id').all();
    first.close();
    const second = await openDatabase({ file });
    expect(
      connectionOf(second).sqlite.prepare('SELECT * FROM indicator ORDER BY id').all(),
    ).toEqual(ids);
    second.close();
  });

  it('indexes the reports of an older database when it is brought up to date', async () => {
    const file = join(folder, 'older.sqlite');
    const { default: Sqlite } = await import('better-sqlite3');
    const older = new Sqlite(file);
    const before = migrations.slice(0, migrations.indexOf('0009_create_report_words.sql'));
    for (const name of before) older.exec(readFileSync(new URL(name, migrationFolder), 'utf8'));
    older.pragma(`user_version = ${before.length}`);
    older.pragma(`application_id = ${0x584a4442}`);
    older.exec(`INSERT INTO division (id, level, fictional) VALUES (1, 'township', 0)`);
    older.exec(`INSERT INTO report (township_id, year, genre, nature, title, file_name, sha256, text_sha256, encoding,
        body_start, body_end, imported_at, tables, text, bytes)
      VALUES (1, 2023, 'rule_of_law', 'sample', '', '', '', '', 'utf-8', 0, 0, '', '[]', '调解纠纷 125 件。', x'')`);
    older.close();
    const newer = await openDatabase({ file });
    const search = { terms: searchTerms('125件'), limit: 1, offset: 0 };
    expect(searchReports(newer, search).saying).toEqual({ townships: 1, reports: 1 });
    newer.close();
  });

  it('refuses a database of a newer version and says what to do', async () => {
    const file = join(folder, 'newer.sqlite');
    const database = await openDatabase({ file });
    connectionOf(database).sqlite.pragma(`user_version = ${migrationCount() + 1}`);
    database.close();
    await expect(openDatabase({ file })).rejects.toMatchObject({
      code: 'newer_database',
      messageZh: expect.stringContaining('升级'),
    });
    await expect(openDatabase({ file, readonly: true })).rejects.toMatchObject({
      code: 'newer_database',
    });
  });

  it('refuses a file that is no database, and a database of another program', async () => {
    const text = join(folder, 'text.sqlite');
    writeFileSync(
      text,
      'not a database at all, but long enough to be read as a header page'.repeat(20),
    );
    await expect(openDatabase({ file: text })).rejects.toMatchObject({ code: 'foreign_database' });
    const other = join(folder, 'other.sqlite');
    const { default: Sqlite } = await import('better-sqlite3');
    new Sqlite(other).exec('CREATE TABLE theirs (id INTEGER)').close();
    await expect(openDatabase({ file: other })).rejects.toMatchObject({ code: 'foreign_database' });
  });
});
