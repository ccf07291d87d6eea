import { changeSchema, profileSchema, rankingSchema, trendSchema } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../../testing/open-app.ts';

/** 甲镇 (100 of 2021) and 乙镇 (80) become one in 2022. */
async function merged(): Promise<TestedApp> {
  const tested = await openApp();
  await tested.send({
    method: 'POST',
    url: '/api/v1/division-changes',
    payload: {
      author: '甲',
      changes: [
        {
          kind: 'merge',
          date: '2023-05-01',
          from: ['990101101', '990101102'],
          to: [{ code: '990101101', name: '甲镇' }],
          document: null,
        },
      ],
    },
  });
  return tested;
}

const trend = '/answers/trend?townships=990101101&indicator=mediation_success_rate&years=2021-2022';

it('adds what merged townships counted, and computes rates from the sums', async () => {
  const { get } = await merged();
  const stood = trendSchema.parse((await get(trend)).json());
  expect(stood.series[0]?.points[0]?.value).toBe(0.98);
  const current = trendSchema.parse((await get(`${trend}&boundaries=current`)).json());
  const [first, second] = current.series[0]?.points ?? [];
  // (98 + 70) ÷ (100 + 80), then (118 + 59) ÷ (120 + 60)
  expect(first?.value).toBeCloseTo(168 / 180, 10);
  expect(second?.value).toBeCloseTo(177 / 180, 10);
  expect(first).toMatchObject({ flag: 'estimated', break_before: null });
  expect(first?.combined?.parts.map(({ code }) => code)).toEqual(['990101101', '990101102']);
  expect(current.finding_zh).toContain('2个值按现行边界合并计算');
});

it('says so in tables, and names the parts', async () => {
  const { get } = await merged();
  const [line] = csvRows((await get(`${trend.replace('?', '.csv?')}&boundaries=current`)).body);
  expect(line).toMatchObject({ flag: 'estimated', combined_from: '甲镇98%、乙镇87.5%' });
  const display = await get(`${trend.replace('?', '.csv?')}&boundaries=current&kind=display`);
  expect(display.body).toContain('按现行边界合并计算');
});

it('holds in change, ranking and profile; townships that ended stand in none', async () => {
  const { get } = await merged();
  const query = 'area=990101&indicator=disputes_accepted&boundaries=current';
  const change = changeSchema.parse(
    (await get(`/answers/change?${query}&from=2021&to=2022`)).json(),
  );
  const row = change.rows.find(({ township }) => township.code === '990101101');
  expect([row?.before.value, row?.after.value]).toEqual([180, 180]);
  expect(row?.not_compared).toBeNull();
  expect(change.rows.some(({ township }) => township.code === '990101102')).toBe(false);
  const ranking = rankingSchema.parse((await get(`/answers/ranking?${query}&year=2021`)).json());
  const own = ranking.rows.find(({ township }) => township.code === '990101101');
  expect(own).toMatchObject({ value: 180, flag: 'estimated' });
  const profile = profileSchema.parse(
    (await get('/answers/profile?township=990101101&year=2022&boundaries=current')).json(),
  );
  const accepted = profile.rows.find(({ indicator }) => indicator.id === 'disputes_accepted');
  expect(accepted?.series.map(({ value }) => value)).toEqual([180, 180]);
  expect(profile.problems).not.toEqual([]);
});

it('has no value where one of the merged townships has none', async () => {
  const { get } = await merged();
  const current = trendSchema.parse(
    (
      await get(
        '/answers/trend?townships=990101101&indicator=materials_distributed&years=2021-2022&boundaries=current',
      )
    ).json(),
  );
  const [first] = current.series[0]?.points ?? [];
  // 2000余 and 900余: from 2,900 to 2,999 + 999
  expect(first).toMatchObject({ value: 2900, lower: 2900, upper: 3998 });
  const silent = trendSchema.parse(
    (
      await get(
        '/answers/trend?townships=990101101&indicator=penalty_cases&years=2021-2022&boundaries=current',
      )
    ).json(),
  );
  expect(silent.series[0]?.points[0]).toMatchObject({
    value: null,
    status: 'not_mentioned',
    combined: { k: 0, n: 2 },
  });
});
