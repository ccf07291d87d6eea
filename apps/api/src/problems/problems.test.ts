import { type Problem, problemSchema } from '@xiangjian/contract';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

/** The problem of a reply, which must be a whole problem document with a Chinese title and an English detail. */
function problemIn(reply: LightMyRequestResponse): Problem {
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(reply.headers['cache-control']).toBe('no-store');
  const problem = problemSchema.parse(reply.json());
  expect(problem.status).toBe(reply.statusCode);
  expect(problem.title).toMatch(/[\u4e00-\u9fff]/);
  expect(problem.detail).toMatch(/[a-z]/);
  return problem;
}

const refusals: readonly (readonly [string, number, string, string, RegExp])[] = [
  // address, status, kind, parameter, what is allowed
  ['/observations?years=1900-3000', 400, 'invalid-parameter', 'years', /2000 至 2100/],
  [
    '/observations?indicators=disputes_resolvd',
    400,
    'unknown-indicator',
    'indicators',
    /disputes_resolved/,
  ],
  [
    '/observations?indicators=disputes_accepted,zzz',
    400,
    'unknown-indicator',
    'indicators',
    /indicators/,
  ],
  ['/observations?colour=red', 400, 'unknown-parameter', 'colour', /^area, townships, years/],
  ['/observations?limit=0', 400, 'invalid-parameter', 'limit', /1 至 1000/],
  ['/observations?limit=1001', 400, 'invalid-parameter', 'limit', /1 至 1000/],
  ['/observations?offset=-1', 400, 'invalid-parameter', 'offset', /不小于 0/],
  ['/observations?area=1', 400, 'invalid-parameter', 'area', /2、4、6 或 9/],
  ['/observations?area=99&area=98', 400, 'invalid-parameter', 'area', /2、4、6 或 9/],
  [
    '/observations?indicators=mediation_success_rate',
    400,
    'derived-indicator',
    'indicators',
    /disputes_accepted/,
  ],
  ['/observations.csv?download=yes', 400, 'invalid-parameter', 'download', /1/],
  ['/observations?download=1', 400, 'unknown-parameter', 'download', /^area/],
  ['/health?deep=1', 400, 'unknown-parameter', 'deep', /不带参数/],
  ['/answers/ranking?area=990101&year=2022', 400, 'invalid-parameter', 'indicator', /指标 id/],
  [
    '/answers/ranking?area=990101&year=22&indicator=disputes_accepted',
    400,
    'invalid-parameter',
    'year',
    /2000/,
  ],
  [
    '/answers/ranking?area=990101&year=2022&indicator=disputes_accepted&peers=some',
    400,
    'invalid-parameter',
    'peers',
    /all、kind/,
  ],
  [
    '/answers/ranking?area=123456&year=2022&indicator=disputes_accepted',
    404,
    'unknown-area',
    'area',
    /areas/,
  ],
  [
    '/answers/trend?indicator=disputes_accepted&townships=123456789&years=2022',
    404,
    'unknown-townships',
    'townships',
    /divisions/,
  ],
  [
    '/answers/profile?township=123456789&year=2022',
    404,
    'unknown-township',
    'township',
    /divisions/,
  ],
  ['/answers/profile?township=99010110&year=2022', 400, 'invalid-parameter', 'township', /9 位/],
  ['/divisions/123456', 404, 'unknown-code', 'code', /divisions/],
  ['/divisions/abc', 400, 'invalid-parameter', 'code', /2、4、6/],
  ['/divisions?parent=123456', 404, 'unknown-parent', 'parent', /divisions/],
  ['/indicators/disputes', 404, 'unknown-indicator', 'indicator', /disputes_/],
  ['/reports/999', 404, 'unknown-id', 'id', /reports/],
  ['/reports/999/original', 404, 'unknown-id', 'id', /reports/],
  ['/reports/one', 400, 'invalid-parameter', 'id', /reports/],
  [
    '/observations/123456789/2022/disputes_accepted',
    404,
    'unknown-township',
    'township',
    /divisions/,
  ],
];

describe('a refusal', () => {
  it.each(refusals)('%s: %i %s', async (address, status, kind, parameter, allowed) => {
    const { get } = await openApp();
    const problem = problemIn(await get(address));
    expect(problem.status).toBe(status);
    expect(problem.type).toBe(`urn:xiangjian:problem:${kind}`);
    expect(problem.instance).toBe(`/api/v1${address}`);
    const error = problem.errors?.find((one) => one.parameter === parameter);
    expect(error?.allowed).toMatch(allowed);
  });

  it('names every wrong parameter at once', async () => {
    const { get } = await openApp();
    const problem = problemIn(await get('/observations?years=1900-3000&indicators=nonsense'));
    expect(problem.status).toBe(400);
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(['years', 'indicators']);
  });

  it('suggests the indicator behind its Chinese name', async () => {
    const { get } = await openApp();
    const address = `/answers/ranking?area=990101&year=2022&indicator=${encodeURIComponent('调解成功率')}`;
    expect(problemIn(await get(address)).title).toContain('mediation_success_rate');
  });

  it('shortens what it repeats', async () => {
    const { get } = await openApp();
    const problem = problemIn(await get(`/observations?indicators=${'x'.repeat(5000)}`));
    expect(problem.title.length).toBeLessThan(200);
  });
});

describe('an address without a route', () => {
  it.each(['/nothing', '/answers', '/reports/1/text'])('%s', async (address) => {
    const { get } = await openApp();
    const problem = problemIn(await get(address));
    expect(problem.status).toBe(404);
    expect(problem.title).toContain('/api/v1/openapi.json');
  });

  it('that cannot be read', async () => {
    const { send } = await openApp();
    expect(problemIn(await send({ url: '/api/v1/%zz' })).status).toBe(400);
  });

  it('under another method', async () => {
    const { send } = await openApp();
    expect(problemIn(await send({ method: 'PUT', url: '/api/v1/reports/1' })).status).toBe(404);
  });
});

describe('a reply nobody asked for', () => {
  it.each([
    ['/indicators', 'application/xml'],
    ['/indicators', 'text/csv'],
    ['/indicators.csv', 'application/json'],
    ['/observations.csv', 'application/json'],
  ])('%s as %s: 406', async (address, accept) => {
    const { get } = await openApp();
    expect(problemIn(await get(address, { accept })).status).toBe(406);
  });
});

describe('an unforeseen error', () => {
  it('says nothing of its inside', async () => {
    const { app, get, database } = await openApp();
    app.log.error = () => undefined;
    database.close();
    const reply = await get('/reports');
    const problem = problemIn(reply);
    expect(problem.status).toBe(500);
    expect(reply.body).not.toMatch(/sqlite|database|node_modules|\.ts/i);
  });
});
