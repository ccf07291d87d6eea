import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { observationSchema } from '@xiangjian/contract';
import { readDocument } from '@xiangjian/documents';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApp } from '../../../api/src/testing/open-app.ts';
import { smallDistrictFolder } from '../../../api/src/testing/small-district-folder.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { reportlessFolder, sampleCountiesFolder } from '../testing/sample-counties-folder.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const document = z.strictObject({ items: z.array(observationSchema), total: z.number() });

async function exported(...words: string[]) {
  return runCaptured(['export', ...words], { XIANGJIAN_DATA: await smallDistrictFolder() });
}

describe('xiangjian export', () => {
  it.each(['', '?years=2022&indicators=disputes_accepted', '?townships=990101101,990101104'])(
    'writes the CSV of the API: %s',
    async (query) => {
      const { get } = await openApp();
      const options = [...new URLSearchParams(query)].flatMap(([name, value]) => [
        `--${name}`,
        value,
      ]);
      const { code, out } = await exported('--format', 'csv', ...options);
      expect(code).toBe(0);
      expect(out).toBe((await get(`/observations.csv${query}`)).body);
      expect(out.length).toBeGreaterThan(500);
    },
  );

  it('writes JSON with the fields of the API, cells without a number included', async () => {
    const { code, out, error } = await exported(
      '--format',
      'json',
      '--area',
      '990101',
      '--years',
      '2021-2022',
    );
    expect(code).toBe(0);
    const { items, total } = document.parse(JSON.parse(out));
    expect(items).toHaveLength(total);
    expect(error).toBe(`已导出 ${total} 条。\n`);
    expect(new Set(items.map(({ status }) => status))).toContain('not_mentioned');
    const qualified = items.find(({ printed }) => printed === '400余');
    expect(qualified).toMatchObject({ lower: 400, upper: 499, qualifier: 'at_least' });
  });

  it('writes a file with the mark for Excel, whole or not at all', async () => {
    const folder = temporaryFolder();
    const file = join(folder, '数据.csv');
    const { code, out, error } = await exported('--format', 'csv', '--out', file, '--bom');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(error).toMatch(/^已导出 \d+ 条到 .*数据\.csv。\n$/);
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFF"?序号\(no\)/);
    const nowhere = await exported('--format', 'csv', '--out', join(folder, 'none/a.csv'));
    expect(nowhere.code).toBe(1);
    expect(nowhere.error).toContain('找不到');
    expect(readdirSync(folder)).toEqual(['数据.csv']);
  });

  it('writes the workbook of the API', async () => {
    const file = join(temporaryFolder(), '数据.xlsx');
    const { code, out, error } = await exported(
      '--format',
      'xlsx',
      '--years',
      '2022',
      '--out',
      file,
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(error).toContain('已导出到');
    const [, data] = (await readXlsx(readFileSync(file))).sheets;
    const { get } = await openApp();
    const { total } = (await get('/observations?years=2022')).json();
    expect(data?.rows.filter(([no]) => typeof no === 'number')).toHaveLength(total);
  });

  it('a data package restores the same data elsewhere', async () => {
    const first = { XIANGJIAN_DATA: await sampleCountiesFolder() };
    const second = { XIANGJIAN_DATA: await reportlessFolder() };
    const folder = temporaryFolder();
    const file = (name: string) => join(folder, name);
    const write = ['export', '--format', 'package', '--out'];
    expect((await runCaptured([...write, file('a.zip')], first)).code).toBe(0);
    const taken = await runCaptured(['import', file('a.zip')], second);
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.error).toMatch(/^已导入数据包：1 份报告，\d+ 条数据。\n$/);
    await runCaptured([...write, file('b.zip')], second);
    expect(readFileSync(file('b.zip')).equals(readFileSync(file('a.zip')))).toBe(true);
    const again = await runCaptured(['import', file('a.zip')], second);
    expect(again).toMatchObject({ code: 1, error: expect.stringContaining('已有 1 份报告') });
  });

  it.each([
    ['circular', 'area', '990101', ''],
    ['comparison', 'area', '990101', '&indicators=disputes_accepted'],
    ['township', 'township', '990101104', ''],
    ['townships', 'area', '990101', ''],
    ['annex', 'area', '990101', ''],
  ])('writes the paper of the API: %s', async (document, name, code, more) => {
    const file = join(temporaryFolder(), '文稿.docx');
    const option = name === 'township' ? '--townships' : '--area';
    const indicators = more === '' ? [] : ['--indicators', 'disputes_accepted'];
    const { code: exit, error } = await exported(
      ...['--format', 'docx', '--document', document, option, code, '--years', '2022'],
      ...indicators,
      ...['--out', file],
    );
    expect({ exit, error }).toEqual({ exit: 0, error: `已导出到 ${file}。\n` });
    const { text } = await readDocument(readFileSync(file));
    const { get } = await openApp();
    const reply = await get(`/documents/${document}.docx?${name}=${code}&year=2022${more}`);
    const served = await readDocument(reply.rawPayload);
    // The day is that of the clock here and a fixed one there.
    const undated = (written: string) => written.replace(/\d{4}(-\d\d-\d\d|年\d+月\d+日)/g, '');
    expect(undated(text)).toBe(undated(served.text));
  });

  it.each([
    ['xlsx', []],
    ['parquet', []],
    ['docx', ['--document', 'comparison', '--area', '990101', '--indicators', 'disputes_accepted']],
  ])('leaves a line in the audit log where %s is to hold personal data', async (format, more) => {
    const environment = { XIANGJIAN_DATA: await smallDistrictFolder() };
    const file = join(temporaryFolder(), `文件.${format}`);
    const words = ['export', '--format', format, '--years', '2022', '--out', file, ...more];
    expect((await runCaptured(words, environment)).code).toBe(0);
    expect((await runCaptured([...words, '--unmask'], environment)).code).toBe(0);
    const log = await runCaptured(['audit', 'export', '--format', 'jsonl'], environment);
    const lines = log.out.split('\n').filter((line) => line.includes('"unmask"'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`export ${format}`);
  });

  it('says so when nothing fits', async () => {
    const { code, out, error } = await exported('--format', 'csv', '--years', '2010');
    expect(code).toBe(0);
    expect(out.trim().split('\r\n')).toHaveLength(1);
    expect(error).toContain('没有符合条件的数据');
  });

  it.each([
    [['--format', 'xlsx'], '请加 --out 文件.xlsx'],
    [['--format', 'parquet'], '请加 --out 文件.parquet'],
    [['--format', 'docx'], '请加 --out 文件.docx'],
    [['--format', 'docx', '--out', 'a.docx'], '请用 --document 写明是哪一种文稿'],
    [['--format', 'docx', '--out', 'a.docx', '--document', 'memo'], '没有文稿“memo”'],
    [
      ['--format', 'docx', '--out', 'a.docx', '--document', 'circular', '--area', '990101'],
      '文稿 circular 要写明：--years',
    ],
    [
      ['--format', 'docx', '--out', 'a.docx', '--document', 'circular', '--years', '2022'],
      '文稿 circular 要写明：--area',
    ],
    [['--format', 'package'], '请加 --out 文件.zip'],
    [['--format', 'odt'], '没有格式“odt”'],
    [['--format', 'csv', '--area', '99010'], '区划代码“99010”有误'],
    [['--format', 'csv', '--area', '123456'], '区划库里没有代码 123456'],
    [['--format', 'csv', '--townships', '990101101,123456789'], '区划库里没有代码 123456789'],
    [['--format', 'csv', '--years', '2024-2021'], '年度“2024-2021”有误'],
    [['--format', 'csv', '--indicators', 'disputes'], '没有指标 disputes'],
    [['--format', 'csv', '--indicators', 'mediation_success_rate'], '是推算指标'],
  ])('refuses %j as wrong usage', async (words, message) => {
    const { code, out, error } = await exported(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
  });

  it('says what to do where there is no database yet', async () => {
    const data = { XIANGJIAN_DATA: temporaryFolder() };
    const { code, error } = await runCaptured(['export', '--format', 'csv'], data);
    expect(code).toBe(1);
    expect(error).toContain('还没有数据库');
  });
});
