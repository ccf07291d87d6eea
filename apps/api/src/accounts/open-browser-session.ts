import {
  endSession,
  forgetOldSessions,
  hashOfSecret,
  makeSecret,
  openSession,
  readAccountSettings,
  type StoredAccount,
  sessionOf,
} from '@xiangjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Served } from '../serving/served.ts';
import type { Caller } from './caller.ts';
import { loggedIn } from './identify.ts';
import { giveCookie, sessionSecretOf } from './session-cookie.ts';
import { endedBefore } from './session-end.ts';

/**
 * Logs an account in at a browser. Its session always has a new secret, and the one the browser came with ends: nobody can
 * plant a session that somebody else then fills.
 */
export function openBrowserSession(
  { database, now }: Pick<Served, 'database' | 'now'>,
  request: FastifyRequest,
  reply: FastifyReply,
  account: StoredAccount,
): Caller {
  const old = sessionSecretOf(request);
  const held = old === null ? null : sessionOf(database, hashOfSecret(old));
  if (held !== null) endSession(database, held.session.id);
  forgetOldSessions(database, endedBefore(now(), readAccountSettings(database)));
  const secret = makeSecret();
  const program = (request.headers['user-agent'] ?? '').slice(0, 200);
  const secretHash = hashOfSecret(secret);
  const session = { accountId: account.id, secretHash, address: request.ip, program };
  const id = openSession(database, session, now());
  giveCookie(request, reply, secret);
  return loggedIn(account, id);
}
