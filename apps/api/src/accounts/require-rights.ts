import type { Database } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import type { Api } from '../serving/api.ts';
import { visitByShare } from '../sharing/visit-by-share.ts';
import type { Caller } from './caller.ts';
import type { DeclaredRight } from './declared-right.ts';
import type { Door } from './door.ts';
import { identify } from './identify.ts';
import { keepInHouse } from './in-house.ts';

import { fromNoPage, notAllowed, notYet, onlyLoggedIn } from './right-refusals.ts';

interface Known {
  readonly database: Database;
  readonly door: Door;
  readonly now: () => string;
}

/**
 * Knows who asks before anything is read of the request, and lets nobody do more than they may. It goes by the route that
 * answers, not by the text of the address, so that no other spelling of an address leads around it.
 */
export function requireRights(app: Api, known: Known): void {
  app.decorateRequest('caller');
  app.addHook('onRequest', async (request, reply) => {
    request.caller = identify(request, known);
    const { right = 'open' } = request.routeOptions.config;
    try {
      requireRight(request.caller, right);
      if (right !== 'open') requireOwnPage(request);
      keepInHouse(known.database, request);
      if (request.caller.share !== undefined) visitByShare(request.caller.share, request, known);
    } catch (error) {
      if (request.caller.by === 'nobody')
        reply.header('www-authenticate', 'Bearer realm="xiangjian"');
      throw error;
    }
  });
}

/** Refuses (401, 403) a caller who may not do what is asked for. */
export function requireRight(caller: Caller, right: DeclaredRight): void {
  if (right === 'open') return;
  if (right === 'self') {
    if (caller.by === 'session') return;
    throw caller.by === 'nobody' ? notYet(caller.standing ?? 'login') : onlyLoggedIn();
  }
  if (caller.rights.has(right)) return;
  throw caller.standing === null ? notAllowed(caller, right) : notYet(caller.standing);
}

/** Beside SameSite: whoever changes data by a cookie comes from a page, and pages say which (cross-site.ts looks at what). */
function requireOwnPage({ caller, method, headers }: FastifyRequest): void {
  if (caller.by !== 'session' || method === 'GET' || method === 'HEAD') return;
  if (headers.origin === undefined && headers['sec-fetch-site'] === undefined) throw fromNoPage();
}
