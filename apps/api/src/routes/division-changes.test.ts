import { divisionChangesReplySchema, divisionEventsSchema } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { openApp, type TestedApp } from '../testing/open-app.ts';

const url = '/api/v1/division-changes';
const merge = {
  kind: 'merge',
  date: '2023-05-01',
  from: ['990101104', '990101105'],
  to: [{ code: '990101104', name: '戊镇' }],
  document: '示例政发〔2023〕3号',
};

const post = ({ send }: TestedApp, payload: object, address = url) =>
  send({ method: 'POST', url: address, payload: { author: '甲', ...payload } });

const events = async ({ get }: TestedApp) =>
  divisionEventsSchema.parse((await get('/division-changes?area=990101')).json()).items;

it('shows beforehand what a change does, records it, and takes it back', async () => {
  const tested = await openApp();
  const before = await events(tested);
  const shown = await post(tested, { changes: [merge], preview: true });
  expect(divisionChangesReplySchema.parse(shown.json()).recorded).toBe(false);
  expect(await events(tested)).toEqual(before);

  const done = divisionChangesReplySchema.parse((await post(tested, { changes: [merge] })).json());
  expect(done.recorded).toBe(true);
  const ended = done.items[0]?.after.find(({ code }) => code === '990101105');
  expect(ended).toMatchObject({ valid_to: '2023-04-30' });
  const [event] = await events(tested);
  expect(event).toMatchObject({
    kind: 'merge',
    document: merge.document,
    declared: { author: '甲' },
  });

  const undone = await post(tested, {}, `${url}/${event?.declared?.id}/undo`);
  expect(undone.statusCode).toBe(200);
  expect(await events(tested)).toEqual(before);
  expect((await post(tested, {}, `${url}/${event?.declared?.id}/undo`)).statusCode).toBe(404);
});

it('tells in Chinese what does not fit, and records none of several then', async () => {
  const tested = await openApp();
  const wrong = { ...merge, from: ['990101104', '990109999'] };
  const refused = await post(tested, { changes: [merge, wrong] });
  expect(refused.statusCode).toBe(400);
  expect(refused.json().title).toContain('没有现存的乡镇');
  expect((await events(tested)).some(({ declared }) => declared !== null)).toBe(false);
  const used = await post(tested, {
    changes: [{ ...merge, date: '2022-05-01', from: ['990101104', '990101102'] }],
  });
  expect(used.statusCode).toBe(409);
  expect(used.json().title).toContain('2022 年度的报告');
});

it('reads a table and records nothing of it', async () => {
  const tested = await openApp();
  const text =
    '类型,日期,变更前代码,变更后代码,变更后名称\n更名,2023-05-01,990101104,990101104,新戊镇\n';
  const reply = await post(tested, { text }, `${url}/table`);
  expect(reply.json()).toMatchObject({ problems: [], changes: [{ kind: 'rename' }] });
  expect((await events(tested)).some(({ declared }) => declared !== null)).toBe(false);
});
