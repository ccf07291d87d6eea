import { request as httpRequest } from 'node:http';
import { openDatabase } from '@xiangjian/store';
import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../app.ts';
import { databaseFile } from '../start-server.ts';
import { importedAt } from '../testing/small-district.ts';
import { smallDistrictFolder } from '../testing/small-district-folder.ts';

const where = 'area=990101&year=2022';

/** A server on disk, whose office works until nobody waits any more. */
async function listening() {
  const database = await openDatabase({ file: databaseFile(await smallDistrictFolder()) });
  const ended: string[] = [];
  const office = () => ({
    pdfOf: (_docx: Uint8Array, signal: AbortSignal) =>
      new Promise<Uint8Array>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          ended.push('pdf');
          reject(new Error('nobody waits for the PDF'));
        });
      }),
  });
  const app = await buildApp({ database, office, webFolder: '/nowhere', now: () => importedAt });
  onTestFinished(async () => {
    await app.close();
    database.close();
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, origin, ended };
}

type ExportsTold = readonly { readonly queue: string; readonly state: string }[];

it('whoever leaves while LibreOffice makes a PDF ends it and gives every place free', async () => {
  const { app, origin, ended } = await listening();
  const told = async (): Promise<ExportsTold> =>
    (await app.inject({ url: '/api/v1/exports' })).json().items;
  const isConverting = async () => (await told()).some(({ queue }) => queue === 'conversions');
  for (const times of [1, 2, 3]) {
    const asked = httpRequest(`${origin}/api/v1/documents/circular.pdf?${where}`).end();
    asked.on('error', () => {}); // we hang up ourselves
    await expect.poll(isConverting, { interval: 5, timeout: 20_000 }).toBe(true);
    asked.destroy();
    await expect.poll(told, { timeout: 10_000 }).toEqual([]);
    expect(ended).toHaveLength(times);
  }
});

it('two hundred exports of several kinds at once wait in their order, are told, and are all made', async () => {
  const { app } = await listening();
  const kinds = [
    '/observations.csv',
    '/observations.xlsx?years=2022',
    '/observations.parquet',
    '/documents/township.docx?township=990101104&year=2022',
    `/answers/ranking.xlsx?${where}&indicator=disputes_accepted`,
  ];
  const asked = Array.from({ length: 200 }, (_, at) => kinds[at % kinds.length] ?? '');
  const replies = asked.map((address) => app.inject({ url: `/api/v1${address}` }));
  const told = async (): Promise<ExportsTold> =>
    (await app.inject({ url: '/api/v1/exports' })).json().items;
  const running = async () =>
    (await told()).filter(({ queue, state }) => queue === 'files' && state === 'running').length;
  await expect.poll(running, { timeout: 20_000 }).toBe(2);
  expect((await told()).filter(({ state }) => state === 'waiting').length).toBeGreaterThan(50);
  const made = new Map<string, Set<string>>();
  for (const [at, reply] of (await Promise.all(replies)).entries()) {
    const address = asked[at] ?? '';
    const bytes = `${reply.statusCode} ${reply.rawPayload.toString('base64')}`;
    made.set(address, (made.get(address) ?? new Set()).add(bytes));
  }
  expect([...made.values()].map(({ size }) => size)).toEqual(kinds.map(() => 1));
  expect([...made.values()].every(([only]) => only?.startsWith('200 '))).toBe(true);
  expect(await told()).toEqual([]);
});
