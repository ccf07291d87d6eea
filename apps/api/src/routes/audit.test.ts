import { auditListSchema, auditVerdictSchema } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { openApp, type TestedApp } from '../testing/open-app.ts';

const linesOf = async ({ get }: TestedApp, query = '') =>
  auditListSchema.parse((await get(`/audit${query}`)).json()).items;

it('has a line for every change, with what was there before and after, and none for what was refused', async () => {
  const tested = await openApp();
  const { send } = tested;
  const payload = { author: '王审', four_eyes: true };
  await send({ method: 'PUT', url: '/api/v1/review/settings', payload });
  await send({ method: 'DELETE', url: '/api/v1/reports/1' });
  await send({ method: 'DELETE', url: '/api/v1/reports/999' });
  await send({ method: 'PUT', url: '/api/v1/areas/990101/tiles', payload: { tiles: [] } });
  const lines = await linesOf(tested);
  expect(lines.map(({ actor, action, object }) => [actor, action, object])).toEqual([
    ['local', 'PUT /areas/:area/tiles', '/areas/990101/tiles'],
    ['local', 'DELETE /reports/:id', '/reports/1'],
    ['王审', 'PUT /review/settings', '/review/settings'],
  ]);
  expect(lines[2]).toMatchObject({
    label: '开启或关闭“录入人不得复核”',
    before: '{"four_eyes":false}',
    after: JSON.stringify(payload),
    address: '127.0.0.1',
  });
  expect(lines[1]?.before).toContain('丙街道');
});

it('names the object of a line, a report also where its import was undone', async () => {
  const tested = await openApp();
  await tested.send({ method: 'DELETE', url: '/api/v1/reports/1' });
  await tested.send({ method: 'PUT', url: '/api/v1/areas/990101/tiles', payload: { tiles: [] } });
  const [area, report] = await linesOf(tested);
  expect(area).toMatchObject({ object_zh: '示例县', object_en: '示例县' });
  expect(report?.object_zh).toMatch(/^报告《.*丙街道.*》$/);
  expect(report?.object_en).toMatch(/^report “.*丙街道.*”$/);
});

it('has a line for each report of an import', async () => {
  const tested = await openApp();
  const text = '己镇2022年法治政府建设情况报告\n全年受理矛盾纠纷31件，调解成功30件。';
  const payload = [
    '--x',
    'content-disposition: form-data; name="township"',
    '',
    '990101105',
    '--x',
    'content-disposition: form-data; name="file"; filename="己镇.txt"',
    'content-type: text/plain',
    '',
    text,
    '--x--',
    '',
  ].join('\r\n');
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  await tested.send({ method: 'POST', url: '/api/v1/imports', headers, payload });
  expect(await linesOf(tested)).toMatchObject([
    { action: 'import', label: '导入报告', object: '/reports/10', after: '{"file":"己镇.txt"}' },
  ]);
});

it('is found whole, is handed over, and takes no change by any method', async () => {
  const { app, get, send } = await openApp();
  await send({ method: 'DELETE', url: '/api/v1/reports/1' });
  const verdict = auditVerdictSchema.parse((await get('/audit/verify')).json());
  expect(verdict).toMatchObject({ lines: 1, broken: null });
  const csv = await get('/audit.csv');
  expect(csv.body.split('\r\n')).toHaveLength(3);
  expect(csv.body).toContain(verdict.head);
  expect(JSON.parse((await get('/audit.jsonl')).body)).toMatchObject({ hash: verdict.head });
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    expect((await app.inject({ method, url: '/api/v1/audit' })).statusCode).toBe(404);
  }
});
