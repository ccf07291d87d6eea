import { madeShareSchema, shareListSchema, shareVisitsSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { openGuardedApp } from '../testing/open-guarded-app.ts';

const address = '/compare?area=990101&year=2022&indicator=disputes_accepted';
const ranking = '/answers/ranking?area=990101&year=2022&indicator=disputes_accepted';

async function shared(more: Record<string, unknown> = {}) {
  let moment = '2024-06-01T08:00:00.000Z';
  const guarded = await openGuardedApp({ now: () => moment });
  const payload = { address, recipient: '县委办', ...more };
  const reply = await guarded.as('analyst', { method: 'POST', url: '/api/v1/shares', payload });
  const made = madeShareSchema.parse(reply.json());
  const by = (path: string) => guarded.app.inject({ url: `${made.link}${path}` });
  const api = (path: string) => by(`/api/v1${path}`);
  const at = (later: string) => {
    moment = later;
  };
  return { ...guarded, made, by, api, at };
}

describe('a share link', () => {
  it('opens its view without an account, and nothing else', async () => {
    const { app, made, by, api } = await shared();
    const entry = await by('');
    expect([entry.statusCode, entry.headers.location]).toEqual([302, `${made.link}${address}`]);
    expect(entry.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect((await app.inject({ url: `/api/v1${ranking}` })).statusCode).toBe(401);
    expect((await api(ranking)).statusCode).toBe(200);
    expect((await api('/observations/990101101/2022/disputes_accepted')).statusCode).toBe(200);
    for (const closed of [
      '/reports/1',
      '/reports/1/original',
      '/audit',
      '/shares',
      '/observations.csv',
      '/answers/ranking?area=99&year=2023&indicator=disputes_accepted&unmask=true',
      ranking.replace('990101', '520203'),
      ranking.replace('?', '.csv?'),
    ]) {
      expect([closed, (await api(closed)).statusCode >= 400]).toEqual([closed, true]);
    }
    const session = await api('/session');
    expect(session.json()).toMatchObject({ state: 'accounts', account: null, rights: ['read'] });
    const change = await app.inject({
      method: 'POST',
      url: `${made.link}/api/v1/views`,
      payload: { address },
    });
    expect(change.statusCode).toBe(403);
  });

  it('gives tables where that was allowed, and both are in its log', async () => {
    const { as, made, by, api } = await shared({ data: true });
    await by('');
    expect((await api(ranking.replace('?', '.csv?'))).statusCode).toBe(200);
    const reply = await as('analyst', { url: `/api/v1/shares/${made.id}/visits` });
    const { items } = shareVisitsSchema.parse(reply.json());
    expect(items.map(({ what }) => what)).toEqual([
      expect.stringContaining('/answers/ranking.csv'),
      address,
    ]);
    const list = shareListSchema.parse((await as('analyst', { url: '/api/v1/shares' })).json());
    expect(list.items).toMatchObject([{ recipient: '县委办', visits: 2, state: 'open' }]);
    expect(JSON.stringify(list)).not.toContain(made.link.slice(3));
  });

  it('ends at once when it is taken back', async () => {
    const { as, made, by, api } = await shared();
    const url = `/api/v1/shares/${made.id}/revoke`;
    expect((await as('analyst', { method: 'POST', url, payload: {} })).json().state).toBe(
      'revoked',
    );
    const page = await by('/compare');
    expect([page.statusCode, page.body.includes('这个分享链接已失效')]).toEqual([410, true]);
    const answer = await api(ranking);
    expect([answer.statusCode, answer.json().title]).toEqual([
      410,
      expect.stringContaining('已到期或已被收回'),
    ]);
    const log = await as('auditor', { url: '/api/v1/audit' });
    expect(log.json().items.map(({ object }: { object: string }) => object)).toEqual([
      `/shares/${made.id}/revoke`,
      '/shares',
    ]);
    expect(log.body).not.toContain(made.link.slice(3));
  });

  it('ends on its day; an unknown one leads nowhere', async () => {
    const { app, by, at } = await shared({ days: 2 });
    at('2024-06-03T07:59:59.000Z');
    expect((await by('')).statusCode).toBe(302);
    at('2024-06-03T08:00:00.000Z');
    expect((await by('')).statusCode).toBe(410);
    expect((await app.inject({ url: `/s/${'x'.repeat(43)}` })).statusCode).toBe(410);
  });

  it('is of pages that answer out of what it may read', async () => {
    const { as } = await shared();
    for (const page of ['/settings?area=990101', '/reports/1', '//example.com/', 'https://a/']) {
      const payload = { address: page, recipient: '某人' };
      const reply = await as('analyst', { method: 'POST', url: '/api/v1/shares', payload });
      expect([page, reply.statusCode]).toEqual([page, 400]);
    }
  });

  it('is made only by who may hand data out', async () => {
    const { as } = await shared();
    const payload = { address, recipient: '某人' };
    const make = (role: 'reader' | 'auditor') =>
      as(role, { method: 'POST', url: '/api/v1/shares', payload });
    expect([(await make('reader')).statusCode, (await make('auditor')).statusCode]).toEqual([
      403, 403,
    ]);
  });
});
