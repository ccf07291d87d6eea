import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const ranking = '/answers/ranking.xlsx?area=990101&year=2022&indicator=disputes_accepted';

it('a workbook holds cover, true numbers with their 余, detail, definitions, evidence and words for what is missing', async () => {
  const { get } = await openApp();
  const reply = await get(ranking);
  expect(reply.statusCode).toBe(200);
  const { sheets } = await readXlsx(reply.rawPayload, { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual([
    '封面',
    '数据',
    '图表',
    '明细',
    '口径',
    '证据',
    '缺失说明',
  ]);
  const [cover, shown, , , , evidence] = sheets;
  expect(cover?.rows.flat()).toContain('本表依据公开报告整理，未经审计');
  const row = shown?.rows.findIndex((one) => one[1] === '戊镇') ?? -1;
  expect(shown?.rows[row]?.[3]).toBe(400);
  expect(shown?.cells?.get(`${row},3`)?.style?.numFmt).toBe('#,##0"余"');
  expect(shown?.rows.find((one) => one[1] === '己镇')?.[3]).toBe('未公开报告');
  expect(evidence?.rows.flat().join()).toContain('受理矛盾纠纷400余件');
});

it('words for what is missing are explained, long texts have the height they need, wide sheets go over pages', async () => {
  const { get } = await openApp();
  const { sheets } = await readXlsx((await get(ranking)).rawPayload, { readStyles: true });
  const of = (name: string) => sheets.find((one) => one.name === name);
  const statuses = of('缺失说明')?.rows ?? [];
  expect(statuses[0]).toEqual(['序号', '显示', '意思', '怎么算', '代码']);
  expect(statuses.find((row) => row[1] === '未提及')).toEqual([
    5,
    '未提及',
    '有报告，但没有写到这一项；不等于没有开展',
    '不参与，不当作 0',
    'not_mentioned',
  ]);
  const [method = []] = (of('封面')?.rows ?? []).filter((row) => row[0] === '结论');
  const at = of('封面')?.rows.indexOf(method) ?? -1;
  const lines = Math.ceil((String(method[1]).length * 2) / 78);
  expect(lines).toBeGreaterThan(1);
  expect(of('封面')?.rowDefs?.get(at)?.height).toBeGreaterThanOrEqual(15 * (lines - 1));
  expect(of('明细')?.pageSetup).toMatchObject({ paperSize: 'a3', printTitlesColumn: '$A:$B' });
  expect(of('明细')?.pageSetup?.fitToWidth).toBeGreaterThan(2);
  expect(of('数据')?.pageSetup).toMatchObject({ paperSize: 'a4', fitToWidth: 1 });
});

it('the same data give the same bytes', async () => {
  const { get } = await openApp();
  const first = await get(ranking);
  const again = await get(ranking);
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
});

it('counts get a total as a formula, marked 至少 where a township is missing; shares get none', async () => {
  const { get } = await openApp();
  const shown = async (address: string) => {
    const { sheets } = await readXlsx((await get(address)).rawPayload, { readStyles: true });
    return sheets[1];
  };
  const counts = await shown(ranking);
  const row = counts?.rows.findIndex((one) => one[1] === '合计') ?? -1;
  expect(counts?.cells?.get(`${row},3`)).toMatchObject({
    formula: `SUM(D2:D${row})`,
    formulaResult: 820,
    style: { numFmt: '"至少"#,##0' },
  });
  expect(counts?.rows[row + 1]?.[3]).toBe('5/6');
  const shares = await shown(
    '/answers/ranking.xlsx?area=990101&year=2022&indicator=mediation_success_rate',
  );
  expect(shares?.rows.length).toBeGreaterThan(6);
  expect(shares?.rows.flat()).not.toContain('合计');
});

it('a chart draws numbers and gaps, never a word as zero, and breaks where years are not comparable', async () => {
  const { get } = await openApp();
  const trend =
    '/answers/trend.xlsx?townships=990101102,990101103&years=2021-2022&indicator=disputes_accepted';
  const { sheets } = await readXlsx((await get(trend)).rawPayload);
  const sheet = sheets.find(({ name }) => name === '图表');
  const [chart] = sheet?.charts ?? [];
  expect(chart?.kinds).toEqual(['line']);
  const from = sheet?.rows.findIndex((one) => one[0] === '2021年') ?? -1;
  const names = sheet?.rows[from - 1] ?? [];
  const of = (name: string, year: number) => sheet?.rows[from + year]?.[names.indexOf(name)];
  expect(of('丁镇', 0) ?? null).toBeNull();
  expect(of('丁镇', 1)).toBe(200);
  const drawn = sheet?.rows.slice(from, from + 2).map((one) => one.slice(1)) ?? [];
  expect(drawn.flat().some((value) => typeof value === 'string' && value !== '')).toBe(false);
});

it('another reader finds the numbers of the answer in it', async () => {
  const { get } = await openApp();
  const { rows } = (await get(ranking.replace('.xlsx', ''))).json();
  const sheets = await readExcelFile((await get(ranking)).rawPayload);
  const data = sheets.find(({ sheet }) => sheet === '数据')?.data ?? [];
  const written = new Map(data.map((line) => [line[1], line[3]]));
  expect(rows).toHaveLength(6);
  for (const { township, value } of rows) {
    expect(written.get(township.name)).toBe(value ?? '未公开报告');
  }
});

it('all stored cells of a question are a workbook too', async () => {
  const { get } = await openApp();
  const query = 'area=990101&years=2022&indicators=disputes_accepted';
  const { total } = (await get(`/observations?${query}`)).json();
  const reply = await get(`/observations.xlsx?${query}`);
  expect(reply.headers['content-disposition']).toContain('observations.xlsx');
  const sheets = await readExcelFile(reply.rawPayload);
  const lines = sheets.find(({ sheet }) => sheet === '数据')?.data ?? [];
  expect(lines.filter(([no]) => typeof no === 'number')).toHaveLength(total);
  const [heading = []] = lines;
  const named = lines.find((line) => line.includes('戊镇')) ?? [];
  expect(named[heading.indexOf('数值')]).toBe(400);
  expect(named[heading.indexOf('上限')]).toBe(499);
  expect(named[heading.indexOf('原文')]).toContain('400余');
});

const office = spawnSync('soffice', ['--version']).status === 0;

it.runIf(office)(
  'LibreOffice reads the same numbers, words and total in it',
  { timeout: 120_000 },
  async () => {
    const { get } = await openApp();
    const folder = mkdtempSync(join(tmpdir(), 'xiangjian-office-'));
    try {
      writeFileSync(join(folder, 'ranking.xlsx'), (await get(ranking)).rawPayload);
      // 44,34,76 is UTF-8 with commas; the last number asks for all sheets, each in a file of its own.
      const filter =
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const where = ['--outdir', folder, join(folder, 'ranking.xlsx')];
      spawnSync('soffice', [profile, '--headless', '--convert-to', filter, ...where]);
      const lines: string[][] = parse(readFileSync(join(folder, 'ranking-数据.csv')), {
        relax_column_count: true,
      });
      expect(lines.find((line) => line[1] === '戊镇')?.[3]).toBe('400');
      expect(lines.find((line) => line[1] === '己镇')?.[3]).toBe('未公开报告');
      expect(lines.find((line) => line[1] === '合计')?.[3]).toBe('820');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
