import { type Role, rightsOfRoles, roles } from '@xiangjian/contract';
import { changeAccount, writeAccountSettings } from '@xiangjian/store';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { type DeclaredRight, guardedRoutes } from '../accounts/declared-right.ts';
import { type GuardedApp, openGuardedApp } from '../testing/open-guarded-app.ts';

type Route = ReturnType<typeof guardedRoutes>[number];

const values: Readonly<Record<string, string>> = {
  area: '990101',
  code: '990101',
  township: '990101101',
  year: '2022',
  indicator: 'disputes_accepted',
  scheme: 'reference',
};

const addressOf = ({ url }: Route) => url.replace(/:(\w+)/g, (_, name) => values[name] ?? '1');

/** Sent so that nothing is done: a body that no route reads is refused only after the caller is let in. */
const requestFor = (route: Route) => {
  const method = route.method as 'GET';
  const request = { method, url: addressOf(route) };
  if (method === 'GET' || route.method === 'HEAD') return request;
  return { ...request, payload: '<x/>', headers: { 'content-type': 'application/xml' } };
};

/** Read by the house and neither by everybody nor by townships (who-may.ts). */
const work = 'corrections|ledgers\\S*|releases\\/plan|reports\\/withdrawn|review\\S*';

const isOfOthers = new RegExp(
  `^(GET|HEAD) \\/api\\/v1\\/(${work}|replies(\\/disputes)?) \\(read\\): 403$`,
);

const isOfHouse = new RegExp(
  `^((GET|HEAD) \\/api\\/v1\\/(${work}|replies\\S*)|POST \\/api\\/v1\\/views) \\(read\\): 401$`,
);

const isRefused = ({ statusCode }: LightMyRequestResponse) =>
  statusCode === 401 || statusCode === 403;

const may = (role: Role, right: DeclaredRight) =>
  right === 'open' || right === 'self' || rightsOfRoles[role].includes(right);

/** The routes at which somebody was let in or kept out otherwise than `expected` says. */
async function wronglyAnswered(
  { app }: GuardedApp,
  ask: (route: Route) => Promise<LightMyRequestResponse>,
  expected: (right: DeclaredRight) => boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const route of guardedRoutes(app)) {
    const reply = await ask(route);
    if (isRefused(reply) === expected(route.right)) {
      wrong.push(`${route.method} ${route.url} (${route.right}): ${reply.statusCode}`);
    }
  }
  return wrong;
}

describe('every route', () => {
  it.each(roles)('lets in %s as the table of rights says', async (role) => {
    const tested = await openGuardedApp();
    expect(guardedRoutes(tested.app).length).toBeGreaterThan(120);
    const ask = (route: Route) => tested.as(role, requestFor(route));
    const wrong = await wronglyAnswered(tested, ask, (right) => may(role, right));
    // What other townships reply, and the work of the house, are kept from a township, whatever its rights.
    expect(wrong.filter((one) => role !== 'township' || !isOfOthers.test(one))).toEqual([]);
  });

  it('lets in nobody who has not logged in, but where it is open', async () => {
    const tested = await openGuardedApp();
    const ask = (route: Route) => tested.app.inject(requestFor(route));
    expect(await wronglyAnswered(tested, ask, (right) => right === 'open')).toEqual([]);
  });

  it('lets everybody read, and no more, where public reading is on', async () => {
    const tested = await openGuardedApp();
    const settings = { publicReading: true, idleMinutes: 30, sessionHours: 12 };
    writeAccountSettings(tested.database, settings, '2024-01-01T00:00:00.000Z');
    const ask = (route: Route) => tested.app.inject(requestFor(route));
    const isOpen = (right: DeclaredRight) => right === 'open' || right === 'read';
    const wrong = await wronglyAnswered(tested, ask, isOpen);
    // The work of the house and what townships reply are kept back, and nothing else.
    expect(wrong.filter((one) => !isOfHouse.test(one))).toEqual([]);
    expect(wrong).toContain('GET /api/v1/replies/:township/:year/sheet (read): 401');
  });

  it('lets a token do what its scopes and the role both allow', async () => {
    const tested = await openGuardedApp();
    const token = tested.tokenOf('analyst', ['read', 'import']);
    const ask = (route: Route) => {
      const request = requestFor(route);
      const headers = 'headers' in request ? request.headers : {};
      return tested.app.inject({
        ...request,
        headers: { ...headers, authorization: `Bearer ${token}` },
      });
    };
    const isOpen = (right: DeclaredRight) => right === 'open' || right === 'read';
    expect(await wronglyAnswered(tested, ask, isOpen)).toEqual([]);
  });

  it('hands over files only to who may export', async () => {
    const { app } = await openGuardedApp();
    const files = guardedRoutes(app).filter(({ url }) =>
      /\.(csv|xlsx|docx|pdf|parquet|zip)$/.test(url),
    );
    expect(files.length).toBeGreaterThan(30);
    // The sheet that a township signs is for the township and for who sends it.
    const others = files.filter(
      ({ url, right }) =>
        right !== 'export' && right !== 'audit' && !/\/sheet\.(docx|pdf)$/.test(url),
    );
    expect(others.map(({ url }) => url)).toEqual([]);
  });
});

describe('a township', () => {
  it('sees and answers what concerns itself, also under an older code', async () => {
    const { as, database, ids } = await openGuardedApp();
    const sheet = async (code: string) =>
      (await as('township', { url: `/api/v1/replies/${code}/2021/sheet` })).statusCode;
    expect([await sheet('990101101'), await sheet('990101102'), await sheet('x')]).toEqual([
      200, 403, 403,
    ]);
    const bound = { role: 'township', division: '990101102', isActive: true };
    changeAccount(database, ids.township, bound, '2024-06-01T08:00:00.000Z');
    expect([await sheet('990101101'), await sheet('990101201')]).toEqual([403, 200]);
    expect((await as('township', { url: '/api/v1/reports' })).statusCode).toBe(200);
    const url = '/api/v1/replies/990101101/2021';
    expect((await as('township', { method: 'POST', url })).statusCode).toBe(403);
  });
});

describe('another spelling of an address', () => {
  const spellings = [
    '/api/v1/imports/',
    '//api/v1/imports',
    '/api/v1//imports',
    '/api/v1/./imports',
    '/x/../api/v1/imports',
    '/API/V1/imports',
    '/api/v1/%69mports',
    '/%61pi/v1/imports',
    '/api/v1/imports;a=1',
    '/api/v1/imports?x=/api/v1/health',
    '/api/v1/imports%2f',
    '/api/v1/health/../imports',
  ];
  it.each(spellings)('opens nothing: %s', async (url) => {
    const tested = await openGuardedApp();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const reply = await tested.as('reader', { method: 'POST', url, headers, payload: '--x--' });
    expect([403, 404]).toContain(reply.statusCode);
    for (const method of ['GET', 'HEAD'] as const) {
      const asked = url.replace('imports', 'observations');
      const { statusCode } = await tested.app.inject({ method, url: asked });
      expect([401, 404, 503]).toContain(statusCode);
    }
  });
});
