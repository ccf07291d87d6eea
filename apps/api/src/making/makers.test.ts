import { request as httpRequest } from 'node:http';
import { openDatabase } from '@xiangjian/store';
import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../app.ts';
import { databaseFile } from '../start-server.ts';
import { openApp } from '../testing/open-app.ts';
import { importedAt } from '../testing/small-district.ts';
import { smallDistrictFolder } from '../testing/small-district-folder.ts';

/** The same district on disk, where threads make the files. */
async function onDisk() {
  const database = await openDatabase({ file: databaseFile(await smallDistrictFolder()) });
  const app = await buildApp({ database, webFolder: '/nowhere', now: () => importedAt });
  onTestFinished(async () => {
    await app.close();
    database.close();
  });
  return { app, get: (address: string) => app.inject({ url: `/api/v1${address}` }) };
}

const where = 'area=990101&year=2022';
const files = [
  '/observations.xlsx?years=2022',
  '/observations.parquet?years=2022',
  `/answers/ranking.xlsx?${where}&indicator=disputes_accepted`,
  `/answers/matrix.xlsx?${where}`,
  `/answers/trend.xlsx?townships=990101101&years=2021-2022&indicator=disputes_accepted`,
  `/answers/overview.xlsx?${where}`,
  '/answers/profile.xlsx?township=990101101&year=2022',
  '/indicators.xlsx',
  `/documents/circular.docx?${where}`,
  `/documents/comparison.docx?${where}&indicators=disputes_accepted,mediation_success_rate`,
  '/documents/township.docx?township=990101104&year=2022',
  `/documents/townships.docx?${where}`,
  `/documents/annex.docx?${where}`,
];

it('threads make the bytes that the server itself makes, of the present and of a release', async () => {
  const [disk, memory] = await Promise.all([onDisk(), openApp()]);
  const payload = { area: '990101', year: 2022, author: '王一', note: '送审' };
  const release = { method: 'POST', url: '/api/v1/releases', payload } as const;
  await Promise.all([disk.app.inject(release), memory.app.inject(release)]);
  const ofRelease = files.filter((address) => address.includes('year=2022'));
  for (const address of [...files, ...ofRelease.map((one) => `${one}&as_of=990101-2022-1`)]) {
    const asked = address.replace('2021-2022&indicator=disputes_accepted&as_of', '2022&as_of');
    const [fromThread, inPlace] = [await disk.get(asked), await memory.get(asked)];
    expect([asked, fromThread.statusCode, inPlace.statusCode]).toEqual([asked, 200, 200]);
    expect([asked, fromThread.rawPayload.equals(inPlace.rawPayload)]).toEqual([asked, true]);
    expect(fromThread.headers['content-disposition']).toBe(inPlace.headers['content-disposition']);
  }
});

it('a thread refuses as the server does', async () => {
  const [disk, memory] = await Promise.all([onDisk(), openApp()]);
  for (const address of [
    '/documents/circular.docx?area=123456&year=2022',
    '/documents/township.docx?township=123456789&year=2022',
    '/documents/annex.docx?area=990101&year=1999',
  ]) {
    const [fromThread, inPlace] = [await disk.get(address), await memory.get(address)];
    expect(inPlace.statusCode).toBeGreaterThanOrEqual(400);
    expect([fromThread.statusCode, fromThread.body]).toEqual([inPlace.statusCode, inPlace.body]);
  }
});

it.each([
  '/observations.xlsx',
  '/observations.parquet',
  `/answers/matrix.xlsx?${where}`,
  `/documents/townships.docx?${where}`,
])('%s ends with its caller, and the next one is made', async (address) => {
  const { app, get } = await onDisk();
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const asked = httpRequest(`${origin}/api/v1${address}`).end();
  asked.on('error', () => {}); // we hang up ourselves
  const underWay = async () => (await get('/exports')).json().items.length;
  await expect.poll(underWay, { interval: 2, timeout: 5000 }).toBe(1);
  asked.destroy();
  await expect.poll(underWay, { timeout: 5000 }).toBe(0);
  expect((await get(address)).statusCode).toBe(200);
});
