import { makeShareLink, writeAccountSettings } from '@xiangjian/store';
import { describe, expect, it } from 'vitest';
import { openGuardedApp } from '../testing/open-guarded-app.ts';
import { importedAt } from '../testing/small-district.ts';

const cell = '/observations/990101101/2022/disputes_accepted';
const pages = [
  cell,
  '/division-changes?area=990101',
  '/series-notes?area=990101',
  '/releases?area=990101',
  '/releases/990101-2022-2',
  '/releases/diff?earlier=990101-2022-1&later=990101-2022-2',
  '/answers/trend?indicator=disputes_accepted&townships=990101101&years=2021,2022',
];

/** A district in which the account “administrator” has corrected, released and declared. */
async function worked() {
  const guarded = await openGuardedApp();
  const post = async (url: string, payload: object) => {
    const reply = await guarded.as('administrator', {
      method: 'POST',
      url: `/api/v1${url}`,
      payload,
    });
    expect([url, reply.statusCode, reply.body]).toEqual([url, 200, expect.anything()]);
  };
  const release = { area: '990101', year: 2022, author: '王一', note: '送审' };
  await post('/releases', release);
  const { version } = (await guarded.as('reader', { url: `/api/v1${cell}` })).json();
  const [township, year, indicator] = cell.split('/').slice(2);
  const figure = { value: 121, lower: 121, upper: 121, qualifier: 'exact', status: 'reported' };
  const correction = { township, year: Number(year), indicator, cell: figure, expected: version };
  await post('/corrections', { ...correction, author: '王一', reason: '核对台账', evidence: null });
  const note = {
    indicator,
    from: 2022,
    comparability: 'break',
    area: '990101',
    text: '改按登记件数',
  };
  await post('/series-notes', {
    author: '王一',
    notes: [{ ...note, source: '示例司发〔2022〕1号' }],
  });
  await post('/releases', release);
  const settings = { publicReading: true, idleMinutes: 30, sessionHours: 12 };
  writeAccountSettings(guarded.database, settings, importedAt);
  return guarded;
}

describe('the names of those who work in the house', () => {
  it('are told to who has an account, not to who reads without one, whoever asked first', async () => {
    const { app, as } = await worked();
    let told = 0;
    for (const page of pages) {
      const url = `/api/v1${page}`;
      const ofHouse = await as('reader', { url });
      const ofAll = await app.inject({ url });
      expect([page, ofHouse.statusCode, ofAll.statusCode]).toEqual([page, 200, 200]);
      expect([page, ofAll.body.includes('administrator')]).toEqual([page, false]);
      told += Number(ofHouse.body.includes('administrator'));
      expect((await as('reader', { url })).body).toBe(ofHouse.body);
    }
    expect(told).toBe(5);
    expect((await app.inject({ url: `/api/v1${cell}` })).json().correction).toMatchObject({
      author: '工作人员',
      reason: '核对台账',
    });
  });

  it('stay away from what a link shows, and come back when somebody logs in', async () => {
    const { app, as, database } = await worked();
    const view = { address: '/compare?area=990101', recipient: '县委办', madeBy: 'test' };
    const may = { mayData: true, mayImage: true, hasWatermark: false, onlyPictures: false };
    const link = { ...view, ...may, expiresAt: '2099-01-01T00:00:00.000Z' };
    const { secret } = makeShareLink(database, link, importedAt);
    const url = `/api/v1${cell}`;
    const shared = await app.inject({ url: `/s/${secret}${url}` });
    expect([shared.statusCode, shared.body.includes('administrator')]).toEqual([200, false]);
    const held = { 'if-none-match': String(shared.headers.etag) };
    expect((await app.inject({ url, headers: held })).statusCode).toBe(304);
    expect((await as('reader', { url, headers: held })).statusCode).toBe(200);
  });
});
