import { changeSchema, profileSchema, seriesNotesSchema, trendSchema } from '@xiangjian/contract';
import { readDocument } from '@xiangjian/documents';
import { expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../testing/open-app.ts';

const url = '/api/v1/series-notes';
const note = {
  indicator: 'disputes_accepted',
  area: '',
  from: 2022,
  comparability: 'break',
  text: '受理改按登记件数统计',
  source: '示例司发〔2022〕1号',
};

const post = ({ send }: TestedApp, payload: object, address = url) =>
  send({ method: 'POST', url: address, payload: { author: '甲', ...payload } });

const listed = async ({ get }: TestedApp, query = '') =>
  seriesNotesSchema.parse((await get(`/series-notes${query}`)).json()).items;

it('is declared with who, when and why, refused twice, and taken back with a reason that stays', async () => {
  const tested = await openApp();
  const done = await post(tested, { notes: [note] });
  expect(done.statusCode).toBe(200);
  const [id] = done.json().ids;
  expect((await post(tested, { notes: [note] })).statusCode).toBe(409);
  const elsewhere = await post(tested, { notes: [{ ...note, area: '770101' }] });
  expect(elsewhere.json().title).toContain('没有代码“770101”');
  expect(await listed(tested)).toMatchObject([{ id, author: '甲', area_name: null, undone: null }]);
  expect(await listed(tested, '?indicator=mediation_success_rate')).toHaveLength(1);
  expect(await listed(tested, '?indicator=penalty_cases')).toHaveLength(0);
  const undone = await post(tested, { reason: '登记错了' }, `${url}/${id}/undo`);
  expect(undone.statusCode).toBe(200);
  expect(await listed(tested)).toMatchObject([{ id, undone: { by: '甲', why: '登记错了' } }]);
  expect((await post(tested, { reason: '再撤' }, `${url}/${id}/undo`)).statusCode).toBe(404);
  expect((await post(tested, { notes: [note] })).statusCode).toBe(200);
});

it('stops answer, CSV and Word alike, and leaves no trace once it is taken back', async () => {
  const tested = await openApp();
  const { get } = tested;
  const change = '/answers/change';
  const query = '?area=990101&indicator=disputes_accepted&from=2021&to=2022';
  const trend = '/answers/trend';
  const years = '?townships=990101101&indicator=disputes_accepted&years=2021-2022';
  const changeOf = async () => changeSchema.parse((await get(`${change}${query}`)).json());
  const trendOf = async () => trendSchema.parse((await get(`${trend}${years}`)).json());
  const profileOf = async () =>
    profileSchema.parse((await get('/answers/profile?township=990101101&year=2022')).json());
  const before = { change: await changeOf(), trend: await trendOf(), profile: await profileOf() };
  expect(before.change.rows.some((row) => row.change !== null)).toBe(true);

  const [id] = (await post(tested, { notes: [note] })).json().ids;
  const after = await changeOf();
  expect(after.rows.every((row) => row.change === null && row.direction === null)).toBe(true);
  expect(after.rows.some((row) => row.not_compared === 'break')).toBe(true);
  expect(after.finding_zh).not.toMatch(/上升|下降/);
  const point = (await trendOf()).series[0]?.points.at(-1);
  expect(point?.break_before).toBe('2022年起口径变化（受理改按登记件数统计），前后不可比');
  const profile = await profileOf();
  const row = profile.rows.find(({ indicator }) => indicator.id === 'disputes_accepted');
  expect(row?.series.at(-1)).toMatchObject({ year: 2022, flag: 'break' });

  const lines = csvRows((await get(`${change}.csv${query}`)).body);
  expect(lines.map(({ direction }) => direction).join('')).toBe('');
  expect(lines.some((line) => line['not_compared_label'] === '口径或区划变化')).toBe(true);
  expect(lines.some((line) => line['after_flag'] === 'break')).toBe(true);
  const stored = csvRows(
    (await get('/observations.csv?area=990101&indicators=disputes_accepted&years=2021-2022')).body,
  );
  const flags = new Set(stored.map((line) => `${line['year']} ${line['flag']}`));
  expect([...flags].sort()).toEqual(['2021 definition_differs', '2022 break']);
  const file = await get('/documents/township.docx?township=990101101&year=2022');
  const { text } = await readDocument(file.rawPayload, 'paper.docx');
  expect(text).toContain('受理改按登记件数统计');

  await post(tested, { reason: '试验' }, `${url}/${id}/undo`);
  expect({
    change: await changeOf(),
    trend: await trendOf(),
    profile: await profileOf(),
  }).toEqual(before);
});

it('concerns one township alone through its codes, and is not ranked with the others then', async () => {
  const tested = await openApp();
  await post(tested, { notes: [{ ...note, area: '990101101' }] });
  const { rows } = (
    await tested.get('/answers/ranking?area=990101&indicator=disputes_accepted&year=2022')
  ).json();
  const own = rows.find((row: { township: { code: string } }) => row.township.code === '990101101');
  expect(own.not_ranked).toBe('definition_differs');
});

it('reads a table line by line, and records nothing of it', async () => {
  const tested = await openApp();
  const text = [
    '指标,范围代码,起始年度,可比性,说明,依据',
    '行政处罚案件,990101,2025年,不可比,县级收回执法事项,',
    ',,2026,可比,《行政执法监督条例》施行,国务院令',
    '没有的指标,,2025,不可比,说明,',
    '行政处罚案件,99,去年,不可比,说明,',
    '行政处罚案件,99,2025,也许,说明,',
  ].join('\n');
  const { notes, problems } = (await post(tested, { text }, `${url}/table`)).json();
  expect(notes).toMatchObject([
    { indicator: 'penalty_cases', area: '990101', from: 2025, comparability: 'break' },
    { indicator: null, area: '', from: 2026, comparability: 'same', source: '国务院令' },
  ]);
  expect(problems.map(({ line }: { line: number }) => line)).toEqual([4, 5, 6]);
  expect(await listed(tested)).toEqual([]);
});
