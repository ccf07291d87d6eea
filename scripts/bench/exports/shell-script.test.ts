import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellPieces } from '@xiangjian/api';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { expect, it, onTestFinished } from 'vitest';
import { openScale } from '../../scale/open-scale.ts';
import { scales } from '../../scale/scales.ts';
import { writeScale } from '../../scale/write-scale.ts';
import { quoteSources } from './quote-sources.ts';
import { cellsInSql, wordTables } from './shell-script.ts';

const release = '版本1';

it('the shell is made to print what the dump holds, field for field, but for the number of the line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'xiangjian.db');
  const written = await openScale(folder);
  const rows = writeScale(written, { ...scales.county, years: 2 }, 1);
  written.close();
  quoteSources(file);

  const database = await openScale(folder);
  const asked = { filter: {}, release, unmask: false };
  const dump = [...cellPieces(database, '', asked)].map(({ bytes }) => bytes.toString()).join('');
  database.close();

  const sqlite = new Sqlite(file, { readonly: true });
  sqlite.exec(wordTables());
  const shell = sqlite.prepare<[], unknown[]>(cellsInSql(release)).raw().all();
  sqlite.close();

  expect(shell).toHaveLength(rows);
  const fields: string[][] = parse(dump);
  expect(fields.map(([, ...behind]) => behind)).toEqual(
    shell.map((row) => row.map((value) => (value === null ? '' : String(value)))),
  );
  expect(dump).toContain('余"');
  expect(dump).toContain('万"');
});
