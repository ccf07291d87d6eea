import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../app.ts';
import { openApp } from '../testing/open-app.ts';
import { openSmallDistrict } from '../testing/small-district.ts';

async function assistant() {
  const database = await openSmallDistrict();
  const app = await buildApp({ database, webFolder: '/nowhere', isAssistantServed: true });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/api/v1/mcp`)));
  onTestFinished(async () => {
    await client.close();
    await app.close();
    database.close();
  });
  const ask = async (name: string, asked: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: asked });
    const [first] = Array.isArray(content) ? content : [];
    return { text: String(first?.text), isError };
  };
  return { app, client, ask };
}

it('tells the five questions, each of them read-only', async () => {
  const { client } = await assistant();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'search_names',
    'ranking',
    'trend',
    'profile',
    'evidence',
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

it('answers what the API answers', async () => {
  const { app, ask } = await assistant();
  const place = { area: '990101', year: 2022, indicator: 'disputes_accepted' };
  const of = async (url: string) => (await app.inject({ url: `/api/v1${url}` })).json();
  const ranking = await ask('ranking', place);
  expect(JSON.parse(ranking.text)).toEqual(
    await of('/answers/ranking?area=990101&year=2022&indicator=disputes_accepted'),
  );
  const trend = { townships: '990101101', indicator: 'disputes_accepted', years: '2021-2022' };
  expect(JSON.parse((await ask('trend', trend)).text).series).toHaveLength(1);
  const profile = await ask('profile', { township: '990101104', year: 2022 });
  expect(JSON.parse(profile.text).township.name).toBe('戊镇');
  const evidence = await ask('evidence', { ...place, township: '990101104', area: undefined });
  expect(evidence.text).toContain('400余');
  expect((await ask('search_names', { q: '甲' })).text).toContain('甲镇');
});

it('answers every question as of a release too', async () => {
  const { app, client, ask } = await assistant();
  const { tools } = await client.listTools();
  for (const { inputSchema } of tools) expect(inputSchema.properties).toHaveProperty('as_of');
  const release = { area: '990101', year: 2022, author: '王一', note: '送审' };
  await app.inject({ method: 'POST', url: '/api/v1/releases', payload: release });
  const { items } = (await app.inject({ url: '/api/v1/reports?township=990101104' })).json();
  for (const { id } of items) await app.inject({ method: 'DELETE', url: `/api/v1/reports/${id}` });
  const asked = { year: 2022, indicator: 'disputes_accepted' };
  const of = async (as_of: string | undefined) => ({
    ranking: (await ask('ranking', { area: '990101', ...asked, as_of })).text,
    profile: (await ask('profile', { township: '990101104', year: 2022, as_of })).text,
    evidence: (await ask('evidence', { township: '990101104', ...asked, as_of })).text,
    trend: (
      await ask('trend', {
        townships: '990101104',
        years: '2022',
        indicator: asked.indicator,
        as_of,
      })
    ).text,
    search_names: (await ask('search_names', { q: '戊镇', as_of })).text,
  });
  const [past, present] = [await of('990101-2022-1'), await of(undefined)];
  expect(JSON.parse(past.search_names).townships[0].reports).toBe(1);
  for (const [name, text] of Object.entries(past)) {
    expect([name, text.includes('"status":404')]).toEqual([name, false]);
    expect([name, text === present[name as keyof typeof present]]).toEqual([name, false]);
  }
  expect(past.evidence).toContain('400余');
  expect((await ask('ranking', { area: '990101', ...asked, as_of: '990101-2022-9' })).isError).toBe(
    true,
  );
});

it('passes on a refusal as one', async () => {
  const { ask } = await assistant();
  const unknown = await ask('ranking', {
    area: '990199',
    year: 2022,
    indicator: 'disputes_accepted',
  });
  expect(unknown.isError).toBe(true);
  expect(JSON.parse(unknown.text).status).toBe(404);
  const wrong = await ask('ranking', { area: '990101' });
  expect(wrong.isError).toBe(true);
});

it('is not there unless it is switched on', async () => {
  const { app } = await openApp();
  const reply = await app.inject({ method: 'POST', url: '/api/v1/mcp', payload: {} });
  expect(reply.statusCode).toBe(404);
});
