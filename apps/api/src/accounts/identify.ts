import { type Right, rights, rightsOfRoles, roleSchema } from '@xiangjian/contract';
import {
  type AccountSettings,
  type Database,
  hasAccounts,
  hashOfSecret,
  markSessionUsed,
  markTokenUsed,
  readAccountSettings,
  type ShareLink,
  type StoredAccount,
  sessionOf,
  shareLinkOf,
  tokenOf,
} from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { shareState } from '../sharing/share-state.ts';
import { sharedSecretOf } from '../sharing/shared-request.ts';
import type { Caller, Standing } from './caller.ts';
import type { Door } from './door.ts';
import { bearerOf, sessionSecretOf } from './session-cookie.ts';
import { isWorthMarking, sessionEnd } from './session-end.ts';
import { isAtThisMachine } from './this-machine.ts';

interface Known {
  readonly database: Database;
  readonly door: Door;
  readonly now: () => string;
}

/** Finds out who asks. Without accounts that is the one administrator, for whoever sits at a machine nobody else reaches. */
export function identify(request: FastifyRequest, { database, door, now }: Known): Caller {
  const shared = sharedSecretOf(request.raw);
  if (shared !== null) return byShare(shareLinkOf(database, shared), now());
  if (!hasAccounts(database)) {
    return !door.isShared && isAtThisMachine(request) ? atThisMachine : nobody('setup');
  }
  const bearer = bearerOf(request);
  if (bearer !== null) return byToken(database, bearer, now());
  const settings = readAccountSettings(database);
  const secret = sessionSecretOf(request);
  if (secret === null) return reader('login', settings);
  const found = sessionOf(database, hashOfSecret(secret));
  if (found === null || sessionEnd(found.session, settings) <= now()) {
    return reader('ended', settings);
  }
  const { session, account } = found;
  const isUse = request.routeOptions.config.isQuiet !== true;
  if (isUse && isWorthMarking(session.usedAt, now())) markSessionUsed(database, session.id, now());
  return loggedIn(account, session.id);
}

const atThisMachine: Caller = {
  by: 'machine',
  account: null,
  rights: new Set(rights),
  sessionId: null,
  tokenName: null,
  standing: null,
};

function nobody(standing: Standing, may: readonly Right[] = []): Caller {
  return {
    by: 'nobody',
    account: null,
    rights: new Set(may),
    sessionId: null,
    tokenName: null,
    standing,
  };
}

function reader(standing: Standing, { publicReading }: AccountSettings): Caller {
  return nobody(standing, publicReading ? ['read'] : []);
}

/** Somebody who is logged in at a browser. */
export function loggedIn(account: StoredAccount, sessionId: number): Caller {
  const { mustChange } = account;
  return {
    by: 'session',
    account,
    rights: new Set(mustChange ? [] : rightsOf(account)),
    sessionId,
    tokenName: null,
    standing: mustChange ? 'must_change' : null,
  };
}

/** Who comes by a link is nobody else, whoever is logged in at the same browser. */
function byShare(link: ShareLink | null, now: string): Caller {
  if (link === null || shareState(link, now) !== 'open') return nobody('share_ended');
  const may: readonly Right[] = link.mayData ? ['read', 'export'] : ['read'];
  return {
    by: 'share',
    account: null,
    rights: new Set(may),
    sessionId: null,
    tokenName: null,
    standing: null,
    share: link,
  };
}

function byToken(database: Database, secret: string, now: string): Caller {
  const token = tokenOf(database, hashOfSecret(secret), now);
  if (token === null) return nobody('wrong_token');
  const { id, name, scopes, usedAt, account } = token;
  if (isWorthMarking(usedAt, now)) markTokenUsed(database, id, now);
  const may = rightsOf(account).filter((right) => right !== 'accounts' && scopes.includes(right));
  return {
    by: 'token',
    account,
    rights: new Set(may),
    sessionId: null,
    tokenName: name,
    standing: null,
  };
}

/** What the role of an account allows now, whatever it allowed when a session or token was made. */
function rightsOf({ role }: StoredAccount): readonly Right[] {
  return rightsOfRoles[roleSchema.parse(role)];
}
