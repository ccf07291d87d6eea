import {
  changeSchema,
  comparabilitySchema,
  distributionSchema,
  matrixSchema,
  rankingSchema,
  trendSchema,
} from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { openApp } from '../../testing/open-app.ts';

const set = ['990101101', '990101102'];
const where = `area=990101&year=2022&set=${set.join(',')}&indicator=disputes_accepted`;

it('a list of townships is compared with each other and nobody else', async () => {
  const { get } = await openApp();
  const ranking = rankingSchema.parse((await get(`/answers/ranking?${where}`)).json());
  expect(ranking).toMatchObject({ peers: 'set', n_total: 2 });
  const spread = distributionSchema.parse((await get(`/answers/distribution?${where}`)).json());
  expect(spread.groups.map(({ label, n }) => [label, n])).toEqual([['所选乡镇', 2]]);
  const grade = comparabilitySchema.parse((await get(`/answers/comparability?${where}`)).json());
  expect(grade.groups.map(({ label }) => label)).toEqual(['所选乡镇']);
  const asked = `area=990101&from=2021&to=2022&set=${set.join(',')}&indicator=disputes_accepted`;
  const change = changeSchema.parse((await get(`/answers/change?${asked}`)).json());
  expect(change.rows.map(({ township }) => township.code)).toEqual(set);
  const table = where.replace('indicator=', 'indicators=');
  const matrix = matrixSchema.parse((await get(`/answers/matrix?${table}`)).json());
  expect(matrix.rows.map(({ township }) => township.code)).toEqual(set);
});

it('the median of a trend is that of the list', async () => {
  const { get } = await openApp();
  const address = '/answers/trend?indicator=disputes_accepted&townships=990101101&years=2021-2022';
  const all = trendSchema.parse((await get(address)).json());
  const two = trendSchema.parse((await get(`${address}&set=${set.join(',')}`)).json());
  expect(two.series).toEqual(all.series);
  expect(two.median.every(({ n }) => n <= 2)).toBe(true);
  expect(all.median.some(({ n }) => n > 2)).toBe(true);
});

it('an unknown township of the list is named', async () => {
  const { get } = await openApp();
  const reply = await get(`/answers/ranking?${where}`.replace('set=', 'set=990199999,'));
  expect(reply.statusCode).toBe(404);
  expect(reply.json().title).toContain('990199999');
});
