import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { xiangjianClient } from '@xiangjian/client';
import { expect, it, onTestFinished } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const recipe = (language: string) =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
const has = (program: string, option = '--version') =>
  spawnSync(program, [option]).error === undefined;
const run = promisify(execFile);

async function served() {
  const { app, get } = await openApp();
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-recipes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { address, get, options: { cwd: folder, env: { ...process.env, XIANGJIAN: address } } };
}

/** All cells of the recipe, and those with a number, as the API counts them. */
async function counts(get: Awaited<ReturnType<typeof openApp>>['get']): Promise<string> {
  const query = 'area=990101&indicators=disputes_accepted&limit=1000';
  const { items } = (await get(`/observations?${query}`)).json();
  const stated = items.filter(({ value }: { value: number | null }) => value !== null);
  expect(items.length).toBeGreaterThan(stated.length);
  return `${items.length} ${stated.length}`;
}

it.runIf(has('curl'))('the recipe for curl', async () => {
  const { options } = await served();
  const { stdout } = await run('sh', ['-ec', recipe('sh')], options);
  expect(stdout).toContain('"total"');
  expect(readFileSync(join(options.cwd, 'ranking.csv'), 'utf8')).toContain('戊镇');
  expect(readFileSync(join(options.cwd, 'package.zip')).subarray(0, 2).toString()).toBe('PK');
});

it.runIf(has('python3'))('the recipe for Python goes through all pages', async () => {
  const { options, get } = await served();
  const { stdout } = await run('python3', ['-c', recipe('python')], options);
  expect(stdout.trim()).toBe(await counts(get));
});

it.runIf(has('Rscript'))('the recipe for R', async () => {
  const { options, get } = await served();
  const { stdout } = await run('Rscript', ['-e', recipe('r')], options);
  expect(stdout.trim()).toBe(await counts(get));
});

it('the generated client asks and is refused as the description says', async () => {
  const { address } = await served();
  const api = xiangjianClient(address);
  const query = { area: '990101', year: 2022, indicator: 'disputes_accepted' };
  const { data } = await api.GET('/api/v1/answers/ranking', { params: { query } });
  const qualified = data?.rows.find(({ township }) => township.name === '戊镇');
  expect(qualified).toMatchObject({ value: 400, lower: 400, upper: 499 });
  const wrong = { ...query, indicator: 'disputes' };
  const { error } = await api.GET('/api/v1/answers/ranking', { params: { query: wrong } });
  expect(error).toMatchObject({ status: 400, title: expect.stringContaining('disputes') });
});

it('pages by cursor are the list, and a cursor that is none is refused', async () => {
  const { get } = await openApp();
  const all = (await get('/observations?area=990101&limit=1000')).json();
  const found: unknown[] = [];
  let after = '';
  for (let pages = 0; pages < 100; pages += 1) {
    const part = (await get(`/observations?area=990101&limit=17${after}`)).json();
    found.push(...part.items);
    if (part.next === null) break;
    after = `&after=${part.next}`;
  }
  expect(found).toEqual(all.items);
  expect(all.next).toBeNull();
  expect((await get('/observations?after=7-999999999-2022-disputes_accepted')).statusCode).toBe(
    400,
  );
});

it('every address that the page names answers', async () => {
  const { app } = await openApp();
  const addresses = [...page.matchAll(/`(\/api\/v1\/[^`]+)`/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses.filter((one) => one !== '/api/v1/mcp')) {
    expect([address, (await app.inject({ url: address })).statusCode]).toEqual([address, 200]);
  }
});
