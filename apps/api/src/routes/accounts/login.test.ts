import { auditListSchema, sessionStateSchema } from '@xiangjian/contract';
import { accountNamed, hashOfSecret, hashPassword, storedPassword } from '@xiangjian/store';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { sharedDoor } from '../../accounts/door.ts';
import { openApp } from '../../testing/open-app.ts';
import { anyPassword, lightCost, openGuardedApp } from '../../testing/open-guarded-app.ts';

const page = { 'sec-fetch-site': 'same-origin' };
const cookieIn = (reply: LightMyRequestResponse) =>
  String(reply.headers['set-cookie']).split(';')[0] ?? '';
const kindOf = (reply: LightMyRequestResponse) =>
  String(reply.json().type).replace('urn:xiangjian:problem:', '');

/** A clock that goes when it is told. */
function clock() {
  let moment = Date.parse('2025-03-01T08:00:00.000Z');
  return {
    now: () => new Date(moment).toISOString(),
    pass: (minutes: number) => {
      moment += minutes * 60_000;
    },
  };
}

async function guarded() {
  const time = clock();
  const tested = await openGuardedApp({ now: time.now });
  const login = (name: string, password = anyPassword, headers: Record<string, string> = {}) =>
    tested.send({ method: 'POST', url: '/api/v1/session', headers, payload: { name, password } });
  const stateOf = async (cookie: string) =>
    sessionStateSchema.parse((await tested.get('/session', { cookie })).json());
  const actions = async () =>
    auditListSchema
      .parse((await tested.as('auditor', { url: '/api/v1/audit' })).json())
      .items.map(({ action, actor, object }) => [action, actor, object]);
  return { ...tested, ...time, login, stateOf, actions };
}

describe('the first account', () => {
  const url = '/api/v1/setup';
  const payload = { name: '王管', password: anyPassword };

  it('is made at this machine without a token, and ends free use', async () => {
    const { get, send } = await openApp('/nowhere', { passwordCost: lightCost });
    expect(sessionStateSchema.parse((await get('/session')).json())).toMatchObject({
      state: 'local',
      account: null,
    });
    const made = await send({ method: 'POST', url, payload });
    expect(made.json()).toMatchObject({
      state: 'accounts',
      account: { name: '王管', role: 'administrator' },
    });
    expect((await get('/reports')).statusCode).toBe(401);
    expect((await get('/reports', { cookie: cookieIn(made) })).statusCode).toBe(200);
    const again = await send({ method: 'POST', url, payload: { ...payload, name: '李管' } });
    expect(again.statusCode).not.toBe(200);
  });

  it.each([
    ['x-forwarded-for', '10.0.0.9'],
    ['forwarded', 'for=10.0.0.9'],
  ])('is needed where another server passes requests on (%s)', async (name, value) => {
    const { get } = await openApp();
    expect(kindOf(await get('/reports', { [name]: value }))).toBe('setup-needed');
  });

  it('needs the token that was printed where others reach the server', async () => {
    const door = sharedDoor('abcd-efgh-jkmn-pqrs');
    const { get, send } = await openApp('/nowhere', { passwordCost: lightCost, door });
    expect(kindOf(await get('/reports'))).toBe('setup-needed');
    for (const token of [undefined, '', 'abcd-efgh-jkmn-pqrt']) {
      const refused = await send({ method: 'POST', url, payload: { ...payload, token } });
      expect([refused.statusCode, kindOf(refused)]).toEqual([401, 'wrong-setup-token']);
    }
    const token = ' ABCD-efgh-jkmn-pqrs ';
    const made = await send({ method: 'POST', url, payload: { ...payload, token } });
    expect(made.statusCode).toBe(200);
    const again = { ...payload, token, name: '李管' };
    expect((await send({ method: 'POST', url, payload: again })).statusCode).toBe(409);
  });

  it('takes no easy password', async () => {
    const { send } = await openApp();
    const weak = { name: '王管', password: '1234567890' };
    expect(kindOf(await send({ method: 'POST', url, payload: weak }))).toBe('weak-password');
  });
});

describe('logging in', () => {
  it('gives a cookie that no script and no other site can use, and a line in the log', async () => {
    const { login, stateOf, actions } = await guarded();
    const reply = await login(' Editor ');
    expect(reply.headers['set-cookie']).toMatch(
      /^xiangjian_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await stateOf(cookieIn(reply))).toMatchObject({
      account: { name: 'editor', role: 'editor' },
      seconds_left: 1800,
    });
    expect((await actions())[0]).toEqual(['login', 'editor', 'editor']);
    const encrypted = await login('editor', anyPassword, {
      origin: 'https://10.0.0.5',
      'sec-fetch-site': 'same-origin',
    });
    expect(encrypted.headers['set-cookie']).toContain('; Secure');
  });

  it('tells in the same words whether name or password is wrong, and writes no unknown name down', async () => {
    const { login, actions } = await guarded();
    const replies = [await login('editor', 'wrong password'), await login('geheim-passwort')];
    const [first, second] = replies.map((reply) => [reply.statusCode, reply.body]);
    expect(first).toEqual(second);
    expect(replies[0]?.statusCode).toBe(401);
    expect((await actions()).slice(0, 2)).toEqual([
      ['login_failed', '未登录', '没有的用户名'],
      ['login_failed', '未登录', 'editor'],
    ]);
  });

  it.each(['editor', 'nobody'])(
    'waits longer and longer after wrong tries, whether or not there is a %s',
    async (name) => {
      const { login, pass } = await guarded();
      const tries = async (count: number) => {
        const replies: number[] = [];
        for (let done = 0; done < count; done += 1) {
          replies.push((await login(name, 'wrong password')).statusCode);
        }
        return replies;
      };
      expect(await tries(6)).toEqual([401, 401, 401, 401, 401, 429]);
      expect((await login(name)).statusCode).toBe(429);
      pass(1);
      expect(await tries(2)).toEqual([401, 429]);
      pass(1);
      expect((await login(name)).statusCode).toBe(429);
      pass(1);
      expect((await login(name)).statusCode).toBe(name === 'editor' ? 200 : 401);
    },
  );

  it('lets no more tries pass when they come at once', async () => {
    const { login, actions } = await guarded();
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => login('editor', 'wrong password')),
    );
    const statuses = replies.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(7).fill(429)]);
    expect((await actions()).filter(([action]) => action === 'lockout')).toHaveLength(1);
  });

  it('counts tries of one address over all names, and an own account frees none', async () => {
    const { login } = await guarded();
    const statuses: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      statuses.push((await login(`name${index}`)).statusCode);
      if (index % 5 === 0) expect((await login('reader')).statusCode).toBe(200);
    }
    expect(statuses).toEqual(Array(20).fill(401));
    expect((await login('reader')).statusCode).toBe(429);
  });

  it('never keeps a session that the browser came with', async () => {
    const { login, cookieOf, get } = await guarded();
    const planted = cookieOf('reader');
    const reply = await login('editor', anyPassword, { cookie: planted });
    expect(cookieIn(reply)).not.toBe(planted);
    expect(kindOf(await get('/reports', { cookie: planted }))).toBe('session-ended');
    const made = await login('editor', anyPassword, { cookie: 'xiangjian_session=chosen' });
    expect(cookieIn(made)).not.toContain('chosen');
  });

  it('keeps no secret as it is', async () => {
    const { login, database } = await guarded();
    const secret = cookieIn(await login('editor')).split('=')[1] ?? '';
    const account = accountNamed(database, 'editor');
    expect(storedPassword(database, account?.id ?? 0)).toMatch(/^scrypt\$1024\$8\$1\$[\w-]+\$/);
    expect(hashOfSecret(secret)).not.toContain(secret);
  });
});

describe('a session', () => {
  it('ends after half an hour without use; looking whether it stands is no use', async () => {
    const { login, get, pass, stateOf } = await guarded();
    const cookie = cookieIn(await login('editor'));
    pass(20);
    expect((await get('/reports', { cookie })).statusCode).toBe(200);
    pass(20);
    expect(await stateOf(cookie)).toMatchObject({ seconds_left: 600 });
    pass(10);
    expect(kindOf(await get('/reports', { cookie }))).toBe('session-ended');
    expect((await stateOf(cookie)).account).toBeNull();
  });

  it('ends after twelve hours in any case', async () => {
    const { login, get, pass } = await guarded();
    const cookie = cookieIn(await login('editor'));
    for (let hour = 0; hour < 24; hour += 1) {
      expect((await get('/reports', { cookie })).statusCode).toBe(200);
      pass(29.9);
    }
    pass(3);
    expect(kindOf(await get('/reports', { cookie }))).toBe('session-ended');
  });

  it('changes data only from a page', async () => {
    const { cookieOf, send } = await guarded();
    const request = { method: 'DELETE', url: '/api/v1/reports/1' } as const;
    const cookie = cookieOf('editor');
    expect((await send({ ...request, headers: { cookie } })).statusCode).toBe(403);
    expect((await send({ ...request, headers: { cookie, ...page } })).statusCode).toBe(204);
  });

  it('ends when its owner logs out', async () => {
    const { login, send, get } = await guarded();
    const cookie = cookieIn(await login('editor'));
    const out = await send({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie, ...page },
    });
    expect(out.headers['set-cookie']).toContain('Max-Age=0');
    expect((await get('/reports', { cookie })).statusCode).toBe(401);
  });

  it('does in the log what its account does, whatever name is sent', async () => {
    const { as, actions } = await guarded();
    const payload = { author: '别人', four_eyes: true };
    await as('administrator', { method: 'PUT', url: '/api/v1/review/settings', payload });
    expect((await actions())[0]).toEqual([
      'PUT /review/settings',
      'administrator',
      '/review/settings',
    ]);
  });
});

describe('the own password', () => {
  const url = '/api/v1/session/password';

  it('is changed against the old one, and ends all other sessions', async () => {
    const { login, send, get } = await guarded();
    const [here, there] = [cookieIn(await login('editor')), cookieIn(await login('editor'))];
    const change = (old: string, chosen: string) =>
      send({
        method: 'PUT',
        url,
        headers: { cookie: here, ...page },
        payload: { old, new: chosen },
      });
    expect((await change('wrong password', '另一句好记的话就行了')).statusCode).toBe(401);
    expect(kindOf(await change(anyPassword, 'editor-editor'))).toBe('weak-password');
    expect(kindOf(await change(anyPassword, anyPassword))).toBe('same-password');
    const changed = await change(anyPassword, '另一句好记的话就行了');
    expect(changed.statusCode).toBe(200);
    for (const cookie of [here, there]) {
      expect((await get('/reports', { cookie })).statusCode).toBe(401);
    }
    expect((await get('/reports', { cookie: cookieIn(changed) })).statusCode).toBe(200);
    expect((await login('editor')).statusCode).toBe(401);
  });

  it('is hashed anew at the next login when the cost has been raised', async () => {
    const { login, database, ids } = await guarded();
    const { choosePassword } = await import('@xiangjian/store');
    const light = await hashPassword(anyPassword, { N: 512, r: 8, p: 1 });
    choosePassword(database, ids.editor, light, '2025-03-01T08:00:00.000Z');
    expect((await login('editor')).statusCode).toBe(200);
    expect(storedPassword(database, ids.editor)).toMatch(/^scrypt\$1024\$/);
    expect((await login('editor')).statusCode).toBe(200);
  });
});
