import {
  auditListSchema,
  problemSchema,
  restoredReportSchema,
  withdrawnReportsSchema,
} from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const listed = '/reports/withdrawn?area=990101';

it('is undone: the list names the report, restoring brings every answer back', async () => {
  const { get, send } = await openApp();
  const answer = async () => (await get('/answers/matrix?area=990101&year=2022')).json().rows;
  const restore = () =>
    send({ method: 'POST', url: '/api/v1/reports/1/restore', payload: { author: '王一' } });
  const before = await answer();
  const early = await restore();
  expect(early.statusCode).toBe(409);
  expect(problemSchema.parse(early.json()).title).toContain('没有撤回');
  expect(withdrawnReportsSchema.parse((await get(listed)).json()).items).toEqual([]);

  await send({ method: 'DELETE', url: '/api/v1/reports/1' });
  const { total, items } = withdrawnReportsSchema.parse((await get(listed)).json());
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({ id: 1, withdrawn: { by: 'local', why: '撤销导入' } });

  const restored = await restore();
  expect(restored.statusCode).toBe(200);
  expect(restoredReportSchema.parse(restored.json()).changes.added).toBeGreaterThan(0);
  expect(await answer()).toEqual(before);
  expect((await get('/reports/1')).statusCode).toBe(200);
  expect(withdrawnReportsSchema.parse((await get(listed)).json()).total).toBe(0);
  const [line] = auditListSchema.parse((await get('/audit')).json()).items;
  expect(line).toMatchObject({ actor: '王一', object: '/reports/1/restore' });
  expect(line?.before).toContain('丙街道');
});
