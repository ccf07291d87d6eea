import { type Role, roles } from '@xiangjian/contract';
import {
  addAccount,
  addToken,
  hashOfSecret,
  hashPassword,
  makeSecret,
  openSession,
  type PasswordCost,
} from '@xiangjian/store';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { AppOptions } from '../app.ts';
import { openApp, type TestedApp } from './open-app.ts';
import { importedAt } from './small-district.ts';

/** Light enough to log in a hundred times in a test. */
export const lightCost: PasswordCost = { N: 1024, r: 8, p: 1 };

/** The password of every account of a guarded app. */
export const anyPassword = '清溪河边有三棵老槐树';

/** The real app over the small district, with one account of each role, named after it. */
export interface GuardedApp extends TestedApp {
  readonly ids: Readonly<Record<Role, number>>;
  /** Asks with a session of its own, from a page of this server. */
  readonly as: (role: Role, request: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly cookieOf: (role: Role) => string;
  readonly tokenOf: (role: Role, scopes: readonly string[]) => string;
}

export async function openGuardedApp(
  more: Pick<AppOptions, 'door' | 'now'> = {},
): Promise<GuardedApp> {
  const tested = await openApp('/nowhere', { passwordCost: lightCost, ...more });
  const { app, database } = tested;
  const now = () => (more.now ?? (() => importedAt))();
  const password = await hashPassword(anyPassword, lightCost);
  const idOf = (role: Role) => {
    const division = role === 'township' ? '990101101' : null;
    const account = { name: role, role, division, password, mustChange: false, by: 'test' };
    return addAccount(database, account, now());
  };
  const ids = Object.fromEntries(roles.map((role) => [role, idOf(role)])) as Record<Role, number>;
  const cookieOf = (role: Role) => {
    const secret = makeSecret();
    const session = { accountId: ids[role], address: '127.0.0.1', program: 'test' };
    openSession(database, { ...session, secretHash: hashOfSecret(secret) }, now());
    return `xiangjian_session=${secret}`;
  };
  return {
    ...tested,
    ids,
    cookieOf,
    as: (role, request) =>
      app.inject({
        ...request,
        headers: { 'sec-fetch-site': 'same-origin', ...request.headers, cookie: cookieOf(role) },
      }),
    tokenOf: (role, scopes) => {
      const secret = makeSecret();
      const expiresAt = '2099-01-01T00:00:00.000Z';
      const token = { accountId: ids[role], name: 'test', scopes, expiresAt };
      addToken(database, { ...token, secretHash: hashOfSecret(secret) }, now());
      return secret;
    },
  };
}
