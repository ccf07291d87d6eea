import { readXlsx } from 'hucre/xlsx';
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
    '明细',
    '口径',
    '证据',
    '缺失说明',
  ]);
  const [cover, shown, , , evidence] = sheets;
  expect(cover?.rows.flat()).toContain('本表依据公开报告整理，未经审计');
  const row = shown?.rows.findIndex((one) => one[1] === '戊镇') ?? -1;
  expect(shown?.rows[row]?.[3]).toBe(400);
  expect(shown?.cells?.get(`${row},3`)?.style?.numFmt).toBe('#,##0"余"');
  expect(shown?.rows.find((one) => one[1] === '己镇')?.[3]).toBe('未公开报告');
  expect(evidence?.rows.flat().join()).toContain('受理矛盾纠纷400余件');
});

it('the same data give the same bytes', async () => {
  const { get } = await openApp();
  const first = await get(ranking);
  const again = await get(ranking);
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
});
