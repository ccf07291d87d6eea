import { madeShareSchema, shareListSchema, shareVisitsSchema } from '@xiangjian/contract';
import { describe, expect, it } from 'vitest';
import { openGuardedApp } from '../testing/open-guarded-app.ts';

const address = '/compare?area=990101&year=2022&indicator=disputes_accepted';
const drawn = '/compare?area=990101&year=2022&indicators=disputes_accepted,mediation_success_rate';
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

/** A link that is pinned to the first release of the district. */
async function pinned() {
  const guarded = await shared();
  const { as, app } = guarded;
  const wanted = { area: '990101', year: 2022, author: '王一', note: '送审' };
  const released = await as('reviewer', {
    method: 'POST',
    url: '/api/v1/releases',
    payload: wanted,
  });
  expect(released.statusCode).toBe(200);
  const payload = { address: `${address}&as_of=990101-2022-1`, recipient: '县委办' };
  const reply = await as('analyst', { method: 'POST', url: '/api/v1/shares', payload });
  const made = madeShareSchema.parse(reply.json());
  const by = (path: string) => app.inject({ url: `${made.link}${path}` });
  return { ...guarded, made, by, api: (path: string) => by(`/api/v1${path}`) };
}

async function asked(api: (path: string) => Promise<{ json: () => unknown; statusCode: number }>) {
  const reply = await api(ranking);
  expect(reply.statusCode).toBe(200);
  return { answer: reply.json() };
}

/** Corrects a figure of the ranking. */
async function corrected(as: Awaited<ReturnType<typeof shared>>['as']) {
  const at = '/api/v1/observations/990101101/2022/disputes_accepted';
  const cell = (await as('reviewer', { url: at })).json();
  const payload = {
    township: '990101101',
    year: 2022,
    indicator: 'disputes_accepted',
    cell: { value: 7, lower: 7, upper: 7, qualifier: 'exact', status: 'reported' },
    author: '王审',
    reason: '核对原文',
    expected: cell.version,
    evidence: null,
  };
  const reply = await as('reviewer', { method: 'POST', url: '/api/v1/corrections', payload });
  expect([reply.statusCode, reply.json().title]).toEqual([200, undefined]);
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
      ranking.replace('990101', '9901'),
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
    expect((await api('/shares')).statusCode).toBe(403);
    expect((await api(`/shares/${made.id}/visits`)).statusCode).toBe(403);
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

  it('opens again when it was taken back by mistake, until its day, and the log keeps both', async () => {
    const { as, made, by, at } = await shared({ days: 2 });
    const send = (what: string) =>
      as('analyst', { method: 'POST', url: `/api/v1/shares/${made.id}/${what}`, payload: {} });
    await send('revoke');
    expect((await by('')).statusCode).toBe(410);
    expect((await send('restore')).json()).toMatchObject({ state: 'open', revoked_at: null });
    expect((await by('')).statusCode).toBe(302);
    const log = await as('auditor', { url: '/api/v1/audit' });
    expect(log.body).toContain(`/shares/${made.id}/revoke`);
    expect(log.body).toContain(`/shares/${made.id}/restore`);
    at('2024-06-03T08:00:00.000Z');
    expect((await by('')).statusCode).toBe(410);
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

  it('that is pinned to a release shows its figures whatever is corrected later, and says so', async () => {
    const { app, as, made, by, api } = await pinned();
    expect(made.as_of).toBe('990101-2022-1');
    const { answer } = await asked(api);
    await corrected(as);
    expect((await asked(api)).answer).toEqual(answer);
    const [ofRelease, ofOther] = await Promise.all([
      api(`${ranking}&as_of=990101-2022-1`),
      api(`${ranking}&as_of=2024-05-30`),
    ]);
    expect([ofRelease.statusCode, ofRelease.headers['x-release'], ofOther.statusCode]).toEqual([
      200,
      '990101-2022-1',
      403,
    ]);
    expect((await api('/indicators')).statusCode).toBe(200);
    const stripped = await by('/compare?area=990101&year=2022');
    expect([stripped.statusCode, stripped.headers.location]).toEqual([
      302,
      `${made.link}/compare?area=990101&year=2022&as_of=990101-2022-1`,
    ]);
    const loose = { address, recipient: '县委办' };
    const reply = await as('analyst', { method: 'POST', url: '/api/v1/shares', payload: loose });
    const other = madeShareSchema.parse(reply.json());
    const follows = await app.inject({ url: `${other.link}/api/v1${ranking}` });
    expect([other.as_of, JSON.stringify(follows.json()) === JSON.stringify(answer)]).toEqual([
      null,
      false,
    ]);
    expect((await app.inject({ url: `${other.link}/api/v1/share` })).json().as_of).toBeNull();
  });

  it('cannot be pinned to what may still change, was never released, or is no state', async () => {
    const { as } = await pinned();
    const codes: number[] = [];
    for (const state of ['2024-06-01', '2031-01-01', '990101-2022-9', '2020-01-01', 'newest']) {
      const payload = { address: `${address}&as_of=${state}`, recipient: '某人' };
      const reply = await as('analyst', { method: 'POST', url: '/api/v1/shares', payload });
      codes.push(reply.statusCode);
    }
    expect(codes).toEqual([400, 400, 404, 404, 400]);
  });

  it('of pictures is a page of marked pixels, and nothing can be asked by it', async () => {
    const { as, made, by, api } = await shared({ only_pictures: true, address: drawn });
    const page = await by('');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store']);
    const pictures = [
      ...page.body.matchAll(/<img alt="([^"]+)" src="data:image\/png;base64,([^"]+)"/g),
    ];
    expect(pictures).toHaveLength(2);
    for (const [, says, data] of pictures) {
      expect(says).toContain('2022年');
      expect([...Buffer.from(data ?? '', 'base64').subarray(1, 4)]).toEqual([80, 78, 71]);
    }
    expect(page.body).not.toContain('<script');
    expect(page.body).toContain('分享给 县委办');
    const closed = [ranking, ranking.replace('?', '.csv?'), '/share', '/session', '/indicators'];
    for (const path of closed) {
      expect([path, (await api(path)).statusCode]).toEqual([path, 403]);
    }
    expect((await by('/compare?area=990101')).headers.location).toBe(made.link);
    const { items } = (await as('analyst', { url: '/api/v1/shares' })).json();
    expect(items).toMatchObject([{ only_pictures: true, visits: 1 }]);
  });

  it('of pictures carries its mark in the pixels', async () => {
    const [marked, plain] = await Promise.all(
      [true, false].map(async (watermark) => {
        const { by } = await shared({ only_pictures: true, address: drawn, watermark });
        return (await by('')).body.length;
      }),
    );
    expect(marked).toBeGreaterThan((plain ?? 0) * 1.05);
  });

  it.each(['rank', 'trend', 'change', 'change&form=slope', 'trend&peers=kind'])(
    'of pictures draws the comparison %s',
    async (chart) => {
      const { by } = await shared({ only_pictures: true, address: `${drawn}&chart=${chart}` });
      expect((await by('')).body.match(/<img /g)).toHaveLength(2);
    },
  );

  it('of pictures is of comparisons that the server draws, and gives no tables', async () => {
    const { as } = await shared();
    for (const more of [
      { address: '/?area=990101&year=2022' },
      { address: `${drawn}&chart=scatter` },
      { address: drawn, data: true },
    ]) {
      const payload = { recipient: '某人', only_pictures: true, ...more };
      const reply = await as('analyst', { method: 'POST', url: '/api/v1/shares', payload });
      expect([more, reply.statusCode]).toEqual([more, 400]);
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
