import { writeLargeNumbersIn } from '@xiangjian/indicators';
import { afterEach, expect, test } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const url = '/api/v1/preferences';
const ofTheRule = {
  submit_before: '03-01',
  publish_before: '04-01',
  large_numbers: 'myriads',
  language: 'zh',
  large_type: false,
};

afterEach(() => writeLargeNumbersIn('myriads'));

test('another deadline is kept and every answer judges by it', async () => {
  const { get, send } = await openApp();
  expect((await get('/preferences')).json()).toEqual(ofTheRule);
  const overview = async () => (await get('/answers/overview?area=990101&year=2022')).json();
  const before = await overview();
  expect(before.counts.on_time).toBeGreaterThan(0);

  const payload = { ...ofTheRule, submit_before: '01-01', publish_before: '01-02' };
  const kept = await send({ method: 'PUT', url, payload });
  expect([kept.statusCode, kept.json()]).toEqual([200, payload]);
  const after = await overview();
  expect(after.deadlines).toEqual({ submit: '2023-01-01', publish: '2023-01-02' });
  expect(after.counts).toMatchObject({
    on_time: 0,
    late: before.counts.on_time + before.counts.late,
  });
  expect(after.finding_zh).not.toBe(before.finding_zh);

  await send({ method: 'PUT', url, payload: ofTheRule });
  expect(await overview()).toEqual(before);
});

test.each([
  ['29 February', { publish_before: '02-29' }],
  ['a thirteenth month', { publish_before: '13-01' }],
  ['publication before reporting', { submit_before: '05-01' }],
  ['another unit', { large_numbers: 'dozens' }],
])('%s is refused and nothing is kept', async (_what, wrong) => {
  const { get, send } = await openApp();
  const reply = await send({ method: 'PUT', url, payload: { ...ofTheRule, ...wrong } });
  expect(reply.statusCode).toBe(400);
  expect((await get('/preferences')).json()).toEqual(ofTheRule);
});
