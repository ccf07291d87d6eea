import type { AuditActor } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';

/** Who sits at this machine, where the request bears no name. */
const nobodyNamed = 'local';

/**
 * Who does what a request asks for: the name that stands in it. Every route that changes data asks here and nowhere else,
 * so that a name can come to be proved by an account in one place.
 */
export function actorOf(body?: { readonly author: string }): string {
  return body?.author ?? nobodyNamed;
}

/** The same, with the network address that the request comes from. */
export function auditActorOf(
  request: FastifyRequest,
  body?: { readonly author: string },
): AuditActor {
  return { name: actorOf(body), address: request.ip };
}
