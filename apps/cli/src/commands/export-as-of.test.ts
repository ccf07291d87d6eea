import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '@xiangjian/api';
import { readDocument } from '@xiangjian/documents';
import { correctCell, openDatabase, townshipsOfCodes } from '@xiangjian/store';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const key = '990101-2022-1';
const place = ['--area', '990101', '--years', '2022', '--indicators', 'disputes_accepted'];

/** A folder in which 甲镇 stood at 120 when 2022 was released, and stands at 777 now. */
async function released() {
  const environment = { XIANGJIAN_DATA: await smallDistrictFolder() };
  const run = (...words: string[]) => runCaptured(words, environment);
  const made = await run('release', 'make', '990101', '2022', '--note', '送审', '--author', '王一');
  expect(made.code).toBe(0);
  const database = await openDatabase({ file: databaseFile(environment.XIANGJIAN_DATA) });
  const townshipId = townshipsOfCodes(database, ['990101101']).get('990101101')?.id ?? 0;
  const cell = {
    value: 777,
    lower: 777,
    upper: 777,
    qualifier: 'exact',
    status: 'reported',
  } as const;
  const why = { author: '王一', reason: '核对台账', evidence: null, expected: null };
  const of = { townshipId, year: 2022, indicator: 'disputes_accepted' } as const;
  correctCell(database, { ...of, cell, ...why }, '2025-06-02T08:00:00.000Z');
  database.close();
  return { run, file: join(temporaryFolder(), 'out') };
}

describe('xiangjian export --as-of', () => {
  it('writes the figures of the release, and names it, while the present goes on', async () => {
    const { run } = await released();
    const past = await run('export', '--format', 'csv', ...place, '--as-of', key);
    expect(past).toMatchObject({ code: 0, error: '已导出 5 条。\n' });
    expect(past.out).toMatch(/990101101.*\b120\b/);
    expect(past.out).toContain(`发布${key}`);
    expect(past.out).not.toContain('777');
    const present = await run('export', '--format', 'csv', ...place);
    expect(present.out).toMatch(/990101101.*\b777\b/);
    expect(present.out).not.toContain('发布');
    const day = await run('export', '--format', 'json', ...place, '--as-of', '2025-06-01');
    expect(JSON.parse(day.out).items[0]).toMatchObject({ value: 40 });
    expect(day.out).not.toContain('777');
  });

  it('writes workbooks, columns, packages and papers of it', async () => {
    const { run, file } = await released();
    const write = (format: string, ...more: string[]) =>
      run('export', '--format', format, ...more, '--as-of', key, '--out', `${file}.${format}`);
    const bytes = (format: string) => readFileSync(`${file}.${format}`);
    expect(await write('xlsx', ...place)).toMatchObject({ code: 0 });
    const cells = JSON.stringify((await readXlsx(bytes('xlsx'))).sheets.map(({ rows }) => rows));
    expect([cells.includes(`发布${key}`), cells.includes('777')]).toEqual([true, false]);
    expect(await write('parquet', ...place)).toMatchObject({ code: 0 });
    expect(bytes('parquet').length).toBeGreaterThan(1000);
    expect(await write('package', '--area', '990101')).toMatchObject({ code: 0 });
    const paper = ['--document', 'township', '--townships', '990101101', '--years', '2022'];
    expect(await write('docx', ...paper)).toMatchObject({ code: 0 });
    const { text } = await readDocument(bytes('docx'));
    expect([text.includes('120'), text.includes('777'), text.includes('征求意见稿')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [['--as-of', 'x'], 2, '有误：写发布编号'],
    [['--as-of', '990101-2022-9'], 1, '990101-2022-9'],
    [['--as-of', '2020-01-01'], 1, '截至2020-01-01还没有发布'],
    [['--as-of', key, '--years', '2021'], 1, '2021年的数据当时还没有发布'],
  ])('refuses what there is not: %j', async (words, code, said) => {
    const { run } = await released();
    const refused = await run('export', '--format', 'csv', ...words);
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.error).toContain(said);
  });
});
