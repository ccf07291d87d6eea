import { overviewSchema } from '@xiangjian/contract';
import { loadDivisions, readDivisionEvents } from '@xiangjian/store';
import { expect, it } from 'vitest';
import { openApp } from '../../testing/open-app.ts';

const address = '/answers/overview?area=990101&year=2022';

it('names the first things to look at or all of them, and always how many', async () => {
  const { get } = await openApp();
  const first = overviewSchema.parse((await get(address)).json());
  const all = overviewSchema.parse((await get(`${address}&look_at=all`)).json());
  expect(all.look_at_total).toBe(all.look_at.length);
  expect(first.look_at_total).toBe(all.look_at_total);
  expect(first.look_at).toEqual(all.look_at.slice(0, 12));
  const refused = await get(`${address}&look_at=some`);
  expect(refused.json()).toMatchObject({
    errors: [{ parameter: 'look_at', allowed: 'first、all' }],
  });
});

it('holds no figure against the year before a merge', async () => {
  const { get, database } = await openApp();
  const jumps = async () =>
    overviewSchema
      .parse((await get(`${address}&look_at=all`)).json())
      .look_at.filter(({ kind, township }) => kind === 'jump' && township.code === '990101104');
  expect(await jumps()).toHaveLength(2);
  const merge = 'kind,date,from,to,document\nmerge,2022-07-01,990101105,990101104,示例\n';
  loadDivisions(database, [], readDivisionEvents(merge));
  expect(await jumps()).toEqual([]);
});
