import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { csvRows, openApp, type TestedApp } from '../testing/open-app.ts';

const area = '990101';
const days = {
  first: '2026-04-01T02:00:00.000Z',
  second: '2026-05-01T02:00:00.000Z',
} as const;

async function openReleased() {
  const clock = { now: days.first as string };
  const app = await openApp('/nowhere', { now: () => clock.now });
  const send = async (address: string, payload: object) => {
    const reply = await app.send({ method: 'POST', url: `/api/v1${address}`, payload });
    expect([reply.json(), reply.statusCode]).toEqual([expect.anything(), 200]);
  };
  const release = (year: number) => send('/releases', { area, year, author: '王一', note: '送审' });
  const correct = async (year: number, value: number) => {
    const cell = await app.get(`/observations/990101101/${year}/disputes_accepted`);
    await send('/corrections', {
      township: '990101101',
      year,
      indicator: 'disputes_accepted',
      cell: { value, lower: value, upper: value, qualifier: 'exact', status: 'reported' },
      author: '李二',
      reason: '核对台账',
      evidence: null,
      expected: cell.json().version,
    });
  };
  return { ...app, clock, release, correct };
}

const ranking = `/answers/ranking?area=${area}&year=2022&indicator=disputes_accepted`;
const figureOf = (body: { rows: { township: { code: string }; value: number }[] }) =>
  body.rows.find(({ township }) => township.code === '990101101')?.value;

describe('as_of', () => {
  it('answers from the release, and the present goes on', async () => {
    const { get, release, correct } = await openReleased();
    await release(2022);
    await correct(2022, 500);
    const past = await get(`${ranking}&as_of=990101-2022-1`);
    expect(past.headers).toMatchObject({ 'x-release': '990101-2022-1' });
    expect(past.headers['x-release-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(figureOf(past.json())).toBe(120);
    expect(figureOf((await get(ranking)).json())).toBe(500);
    expect((await get(ranking)).headers['x-release']).toBeUndefined();
  });

  it('of a day takes the newest releases by its end in China', async () => {
    const { get, release, correct, clock } = await openReleased();
    await release(2022);
    await correct(2022, 500);
    clock.now = days.second;
    await release(2022);
    const on = async (day: string) => figureOf((await get(`${ranking}&as_of=${day}`)).json());
    expect(await on('2026-04-01')).toBe(120);
    expect(await on('2026-04-30')).toBe(120);
    expect(await on('2026-05-01')).toBe(500);
    const before = await get(`${ranking}&as_of=2026-03-31`);
    expect(before.statusCode).toBe(404);
    expect(before.json().title).toContain('截至2026-03-31还没有发布');
  });

  it('refuses years that were not released, unknown releases and what is no state', async () => {
    const { app, get, release } = await openReleased();
    await release(2022);
    const trend = `/answers/trend?townships=990101101&indicator=disputes_accepted&years=2021-2022`;
    const refused = await get(`${trend}&as_of=990101-2022-1`);
    expect(refused.statusCode).toBe(404);
    expect(refused.json().title).toContain('2021年的数据当时还没有发布');
    expect((await get(`${ranking}&as_of=990101-2022-9`)).statusCode).toBe(404);
    expect((await get(`${ranking}&as_of=yesterday`)).statusCode).toBe(400);
    expect((await get(`${ranking}&as_of=2026-02-31`)).statusCode).toBe(400);
    expect((await get('/health?as_of=990101-2022-1')).statusCode).toBe(400); // it knows no past
    const page = await app.inject({ url: `/?as_of=990101-2022-9` });
    expect(page.body).not.toContain('unknown-release');
  });

  it('names the release in files, and streams the figures of then', async () => {
    const { get, release, correct } = await openReleased();
    await release(2022);
    await correct(2022, 500);
    const state = 'as_of=990101-2022-1';
    const csv = await get(`/observations.csv?area=${area}&download=1&${state}`);
    const rows = csvRows(csv.body).filter(({ indicator }) => indicator === 'disputes_accepted');
    expect(rows.map(({ value }) => value)).toContain('120');
    expect(rows.map(({ value }) => value)).not.toContain('500');
    expect(new Set(rows.map((row) => row.release))).toEqual(new Set(['发布990101-2022-1']));
    expect(decodeURIComponent(String(csv.headers['content-disposition']))).toContain(
      '发布990101-2022-1.csv',
    );
    for (const ending of ['xlsx', 'parquet', 'zip']) {
      const file = await get(`/observations.${ending}?area=${area}&${state}`);
      expect([ending, file.statusCode]).toEqual([ending, 200]);
      expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
        `发布990101-2022-1.${ending}`,
      );
    }
  });
});

/** Addresses as people save them: every kind of answer, several places and forms. */
function savedAddresses(): string[] {
  const indicators = ['disputes_accepted', 'disputes_resolved', 'materials_distributed'];
  const year = `area=${area}&year=2022`;
  const townships = ['990101101', '990101102', '990101103', '990101104'];
  return [
    ...[...indicators, 'mediation_success_rate'].flatMap((one) => [
      `/answers/ranking?${year}&indicator=${one}`,
      `/answers/ranking.csv?${year}&indicator=${one}`,
      `/answers/distribution?${year}&indicator=${one}`,
      `/answers/comparability?${year}&indicator=${one}`,
      `/answers/change?area=${area}&from=2021&to=2022&indicator=${one}`,
      `/answers/trend?townships=990101101,990101102&years=2021-2022&indicator=${one}`,
      `/indicators/${one}/coverage?${year}`,
    ]),
    ...townships.flatMap((one) => [
      `/answers/profile?township=${one}&year=2022`,
      `/answers/peers?township=${one}&year=2022&indicator=disputes_accepted&among=all`,
      `/observations/${one}/2022/disputes_accepted?`,
      `/observations.csv?townships=${one}`,
    ]),
    `/answers/matrix?${year}`,
    `/answers/overview?${year}`,
    `/answers/composite?${year}&scheme=reference`,
    `/answers/composite/inputs?${year}`,
    `/observations?area=${area}&years=2021-2022`,
    `/reports?area=${area}`,
    '/areas?',
    `/search?q=矛盾纠纷&area=${area}`,
  ];
}

async function hashesOf({ get }: Pick<TestedApp, 'get'>, state: string) {
  const hashes = new Map<string, string>();
  for (const address of savedAddresses()) {
    const reply = await get(encodeURI(`${address}&${state}`));
    expect([address, reply.statusCode]).toEqual([address, 200]);
    // A file says on which day it was made; everything else in it is data.
    const data = reply.body.replaceAll(/2026-0[45]-01(?!T)/g, '');
    hashes.set(address, createHash('sha256').update(data).digest('hex'));
  }
  return hashes;
}

it('fifty saved addresses give the same bytes after three later releases', async () => {
  const app = await openReleased();
  const { release, correct, clock, send } = app;
  await release(2021);
  await release(2022);
  expect(savedAddresses().length).toBeGreaterThanOrEqual(50);
  const asked = ['as_of=990101-2022-1', 'as_of=2026-04-01'];
  const before = await Promise.all(asked.map((state) => hashesOf(app, state)));
  clock.now = days.second;
  for (const value of [300, 301, 302]) {
    await correct(2022, value);
    await correct(2021, value);
    const [report] = (await app.get(`/reports?township=990101102&years=2022`)).json().items;
    if (report !== undefined) await send({ method: 'DELETE', url: `/api/v1/reports/${report.id}` });
    await release(2022);
  }
  await release(2021);
  expect(await Promise.all(asked.map((state) => hashesOf(app, state)))).toEqual(before);
  expect(await hashesOf(app, 'as_of=990101-2021-2')).not.toEqual(before[0]);
}, 60_000);
