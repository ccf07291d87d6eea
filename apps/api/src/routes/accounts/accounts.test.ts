import {
  accountListSchema,
  apiTokenListSchema,
  givenPasswordSchema,
  loginSessionListSchema,
  madeTokenSchema,
} from '@xiangjian/contract';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { anyPassword, openGuardedApp } from '../../testing/open-guarded-app.ts';

const kindOf = (reply: LightMyRequestResponse) =>
  String(reply.json().type).replace('urn:xiangjian:problem:', '');
const page = { 'sec-fetch-site': 'same-origin' };
const accountsUrl = '/api/v1/accounts';

describe('accounts', () => {
  it('come with a password that must be replaced before anything else', async () => {
    const { as, send, get } = await openGuardedApp();
    const payload = { name: '李编', role: 'editor', division: null };
    const made = await as('administrator', { method: 'POST', url: accountsUrl, payload });
    const { password, account } = givenPasswordSchema.parse(made.json());
    expect(account).toMatchObject({
      name: '李编',
      must_change_password: true,
      created_by: 'administrator',
    });
    const login = await send({
      method: 'POST',
      url: '/api/v1/session',
      payload: { name: '李编', password },
    });
    const cookie = String(login.headers['set-cookie']).split(';')[0] ?? '';
    expect(login.json()).toMatchObject({ must_change_password: true, rights: [] });
    expect(kindOf(await get('/reports', { cookie }))).toBe('password-change-needed');
    const token = { name: 'x', scopes: ['read'], days: 1 };
    const headers = { cookie, ...page };
    const minted = await send({ method: 'POST', url: '/api/v1/tokens', headers, payload: token });
    expect(minted.statusCode).toBe(403);
    const changed = await send({
      method: 'PUT',
      url: '/api/v1/session/password',
      headers,
      payload: { old: password, new: anyPassword },
    });
    expect(changed.json()).toMatchObject({ must_change_password: false });
    const log = await as('auditor', { url: '/api/v1/audit' });
    expect(log.body).not.toContain(password);
    expect(log.body).not.toContain(anyPassword);
  });

  it.each([
    [{ name: '李 编', role: 'editor', division: null }, 400],
    [{ name: '李编', role: 'township', division: null }, 400],
    [{ name: '李编', role: 'editor', division: '990101101' }, 400],
    [{ name: '李编', role: 'township', division: '990101999' }, 404],
    [{ name: 'ＥＤＩＴＯＲ', role: 'editor', division: null }, 409],
    [{ name: '甲镇', role: 'township', division: '990101101' }, 200],
  ])('are made of a name, a role and perhaps a township: %o gives %i', async (payload, status) => {
    const { as } = await openGuardedApp();
    const made = await as('administrator', { method: 'POST', url: accountsUrl, payload });
    expect(made.statusCode).toBe(status);
  });

  it('are deactivated at once, with sessions and tokens, and never removed', async () => {
    const { as, get, ids, cookieOf, tokenOf } = await openGuardedApp();
    const cookie = cookieOf('editor');
    const authorization = `Bearer ${tokenOf('editor', ['read'])}`;
    const change = (active: boolean) =>
      as('administrator', {
        method: 'PUT',
        url: `${accountsUrl}/${ids.editor}`,
        payload: { role: 'editor', division: null, active },
      });
    expect((await get('/reports', { authorization })).statusCode).toBe(200);
    expect((await change(false)).statusCode).toBe(200);
    await change(true);
    expect((await get('/reports', { cookie })).statusCode).toBe(401);
    expect(kindOf(await get('/reports', { authorization }))).toBe('wrong-token');
    const { items } = accountListSchema.parse(
      (await as('administrator', { url: accountsUrl })).json(),
    );
    expect(items).toHaveLength(7);
  });

  it.each([
    { role: 'administrator', division: null, active: false },
    { role: 'reader', division: null, active: true },
  ])('always have one administrator: %o', async (payload) => {
    const { as, ids } = await openGuardedApp();
    const url = `${accountsUrl}/${ids.administrator}`;
    const reply = await as('administrator', { method: 'PUT', url, payload });
    expect([reply.statusCode, kindOf(reply)]).toEqual([409, 'last-administrator']);
  });

  it('lose and gain rights with their role, also in sessions that are open', async () => {
    const { as, get, ids, cookieOf } = await openGuardedApp();
    const cookie = cookieOf('auditor');
    expect((await get('/audit', { cookie })).statusCode).toBe(200);
    const payload = { role: 'reader', division: null, active: true };
    const url = `${accountsUrl}/${ids.auditor}`;
    await as('administrator', { method: 'PUT', url, payload });
    const refused = await get('/audit', { cookie });
    expect(refused.json()).toMatchObject({
      status: 403,
      title: '角色“查阅者”不能查看审计日志，需要时请找管理员',
      right: 'audit',
    });
  });
});

describe('sessions', () => {
  it('are listed and ended by their owner, and all of them by an administrator', async () => {
    const { as, get, cookieOf } = await openGuardedApp();
    const cookie = cookieOf('editor');
    const own = loginSessionListSchema.parse((await get('/sessions', { cookie })).json()).items;
    expect(own).toMatchObject([{ account: 'editor', current: true, address: '127.0.0.1' }]);
    const url = `/api/v1/sessions/${own[0]?.id}`;
    expect((await as('reader', { method: 'DELETE', url })).statusCode).toBe(404);
    expect((await as('reader', { url: '/api/v1/sessions?of=all' })).statusCode).toBe(403);
    const all = await as('administrator', { url: '/api/v1/sessions?of=all' });
    expect(loginSessionListSchema.parse(all.json()).items.length).toBeGreaterThan(2);
    expect((await as('administrator', { method: 'DELETE', url })).statusCode).toBe(200);
    expect((await get('/reports', { cookie })).statusCode).toBe(401);
  });
});

describe('tokens', () => {
  it('are shown once, do what their scopes say, and end at once', async () => {
    const { as, get, send } = await openGuardedApp();
    const payload = { name: '月报', scopes: ['read', 'import'], days: 30 };
    const url = '/api/v1/tokens';
    const made = madeTokenSchema.parse(
      (await as('editor', { method: 'POST', url, payload })).json(),
    );
    expect(made.token).toMatch(/^xj_[\w-]{43}$/);
    const authorization = `Bearer ${made.token}`;
    expect((await get('/reports', { authorization })).statusCode).toBe(200);
    expect((await get('/reports.csv', { authorization })).statusCode).toBe(403);
    const withdrawn = await send({
      method: 'DELETE',
      url: '/api/v1/reports/1',
      headers: { authorization },
    });
    expect(withdrawn.statusCode).toBe(204);
    const log = (await as('auditor', { url: '/api/v1/audit?about=reports' })).json();
    expect(log.items[0]).toMatchObject({ actor: 'editor', address: '127.0.0.1 令牌 月报' });
    const listed = apiTokenListSchema.parse((await as('editor', { url })).json()).items;
    expect(listed).toMatchObject([{ name: '月报', used_at: expect.any(String), revoked_at: null }]);
    expect(JSON.stringify(listed)).not.toContain(made.token);
    const revoke = { method: 'DELETE', url: `${url}/${made.kept.id}` } as const;
    expect((await as('reader', revoke)).statusCode).toBe(404);
    expect((await as('editor', revoke)).statusCode).toBe(200);
    expect(kindOf(await get('/reports', { authorization }))).toBe('wrong-token');
  });

  it.each([
    [{ scopes: ['settings'] }, 403],
    [{ scopes: ['accounts'] }, 400],
    [{ days: 400 }, 400],
    [{ scopes: [] }, 400],
  ])('reach no further than their owner: %o gives %i', async (more, status) => {
    const { as } = await openGuardedApp();
    const payload = { name: 'x', scopes: ['read'], days: 30, ...more };
    const made = await as('editor', { method: 'POST', url: '/api/v1/tokens', payload });
    expect(made.statusCode).toBe(status);
  });

  it('neither make tokens nor manage accounts', async () => {
    const { send, get, tokenOf } = await openGuardedApp();
    const authorization = `Bearer ${tokenOf('administrator', ['read', 'accounts'])}`;
    const payload = { name: 'x', scopes: ['read'], days: 1 };
    const headers = { authorization };
    const made = await send({ method: 'POST', url: '/api/v1/tokens', headers, payload });
    expect(made.statusCode).toBe(403);
    expect((await get('/accounts', { authorization })).statusCode).toBe(403);
  });
});
