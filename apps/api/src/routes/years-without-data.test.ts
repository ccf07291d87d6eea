import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

it.each([
  ['/observations.csv?area=990101&years=2030-2040', '2030–2040'],
  ['/observations.xlsx?area=990101&years=2030,2035', '2030、2035'],
  ['/observations.parquet?area=990101&years=2030', '2030'],
  ['/observations.zip?area=990101&years=2030-2031', '2030–2031'],
  ['/documents/circular.docx?area=990101&year=2050', '2050'],
  ['/documents/comparison.docx?area=990101&year=2050&indicators=disputes_accepted', '2050'],
  ['/documents/townships.docx?area=990101&year=2050', '2050'],
  ['/documents/township.docx?township=990101101&year=2050', '2050'],
  ['/documents/annex.pdf?area=990101&year=2050', '2050'],
])('%s is refused in words, with the years that have data', async (address, asked) => {
  const { get } = await openApp();
  const reply = await get(address);
  expect(reply.statusCode).toBe(404);
  expect(reply.headers['content-type']).toContain('application/problem+json');
  expect(reply.json()).toMatchObject({
    type: 'urn:xiangjian:problem:no-data-in-years',
    title: `示例县没有${asked}年度的数据；有数据的年度：2021–2022`,
  });
});

it('one year with data among those asked is enough, and a list for programs is simply empty', async () => {
  const { get } = await openApp();
  const csv = await get('/observations.csv?area=990101&years=2022-2030');
  expect(csv.statusCode).toBe(200);
  expect(csv.body.split('\r\n').length).toBeGreaterThan(2);
  const list = await get('/observations?area=990101&years=2030');
  expect(list.statusCode).toBe(200);
  expect(list.json()).toMatchObject({ total: 0, items: [] });
});
