import { makeShareLink, writeAccountSettings } from '@xiangjian/store';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { guardedRoutes } from '../accounts/declared-right.ts';
import { type GuardedApp, openGuardedApp } from '../testing/open-guarded-app.ts';
import { importedAt } from '../testing/small-district.ts';
import { type Asker, askers, whoMay } from '../testing/who-may.ts';

const values: Readonly<Record<string, string>> = {
  area: '990101',
  code: '990101',
  township: '990101101',
  year: '2022',
  indicator: 'disputes_accepted',
  scheme: 'reference',
  key: '990101-2022-1',
};

/** Sent so that nothing is done: a body that no route reads is refused only after the caller is let in. */
function requestFor(operation: string): InjectOptions {
  const [method = '', path = ''] = operation.split(' ');
  const url = `/api/v1${path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '1')}`;
  if (method === 'GET') return { method, url };
  const headers = { 'content-type': 'application/xml' };
  return { method: method as 'POST', url, payload: '<x/>', headers };
}

/** Everything that answers below /api/v1, as the description writes it: what it describes, and the pages that describe. */
const servedBy = ({ app }: GuardedApp) =>
  guardedRoutes(app)
    .filter(({ method }) => method !== 'HEAD')
    .map(({ method, url }) => `${method} ${url.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}')}`);

async function describedBy({ app }: GuardedApp): Promise<string[]> {
  const description = (await app.inject({ url: '/api/v1/openapi.json' })).json();
  return Object.entries<object>(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
}

/** How somebody asks. */
function asking(tested: GuardedApp, asker: Asker) {
  const { app, database } = tested;
  const byLink = (mayData: boolean, onlyPictures = false) => {
    const view = { address: '/compare?area=990101&year=2022', recipient: '县委办', madeBy: 'test' };
    const may = { mayData, onlyPictures, mayImage: true, hasWatermark: false };
    const link = { ...view, ...may, expiresAt: '2099-01-01T00:00:00.000Z' };
    const { secret } = makeShareLink(database, link, importedAt);
    return (request: InjectOptions) =>
      app.inject({ ...request, url: `/s/${secret}${request.url}` });
  };
  switch (asker) {
    case 'nobody':
      return (request: InjectOptions) => app.inject(request);
    case 'public':
      writeAccountSettings(
        database,
        { publicReading: true, idleMinutes: 30, sessionHours: 12 },
        importedAt,
      );
      return (request: InjectOptions) => app.inject(request);
    case 'share':
      return byLink(false);
    case 'share_data':
      return byLink(true);
    case 'share_pictures':
      return byLink(false, true);
    default:
      return (request: InjectOptions) => tested.as(asker, request);
  }
}

/** A refused password is no refused caller. */
const isRefused = ({ statusCode }: LightMyRequestResponse) =>
  statusCode === 401 || statusCode === 403;

describe('the table of who may ask what', () => {
  it('places every route of the description once', async () => {
    const tested = await openGuardedApp();
    const placed = whoMay.flatMap(({ routes }) => routes);
    expect([...placed].sort()).toEqual(servedBy(tested).sort());
    expect(placed).toEqual(expect.arrayContaining(await describedBy(tested)));
  });

  it.each(askers)('is what %s meets', async (asker) => {
    const tested = await openGuardedApp();
    const ask = asking(tested, asker);
    const wrong: string[] = [];
    for (const { who, routes, why } of whoMay) {
      for (const operation of routes) {
        const reply = await ask(requestFor(operation));
        if (isRefused(reply) !== who.includes(asker)) continue;
        wrong.push(`${operation}: ${reply.statusCode}, though ${why}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
