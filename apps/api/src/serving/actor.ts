import type { AuditActor } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { whoAsks } from '../accounts/who-asks.ts';

/** Who sits at this machine, where nobody needs an account and the request bears no name. */
const nobodyNamed = 'local';

/**
 * Who does what a request asks for: the account that it comes from, and where nobody needs one, the name that stands in
 * the body. Every route that changes data asks here and nowhere else.
 */
export function actorOf(request: FastifyRequest, body?: { readonly author: string }): string {
  return whoAsks(request).name ?? body?.author ?? nobodyNamed;
}

/** The same, with the network address that it comes from. */
export function auditActorOf(
  request: FastifyRequest,
  body?: { readonly author: string },
): AuditActor {
  return { name: actorOf(request, body), address: request.ip };
}
