import type { AuditActor } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';

/** Who sits at this machine, where there are no accounts and the request bears no name. */
const nobodyNamed = 'local';

type Asking = Pick<FastifyRequest, 'caller'>;

/**
 * Who does what a request asks for: the account that is logged in; where there are no accounts, the name that stands in the
 * request. Every route that changes data asks here and nowhere else.
 */
export function actorOf({ caller }: Asking, body?: { readonly author: string }): string {
  return caller.account?.name ?? body?.author ?? nobodyNamed;
}

/** The same, with the network address that the request comes from and the token that a program shows. */
export function auditActorOf(
  request: Asking & Pick<FastifyRequest, 'ip'>,
  body?: { readonly author: string },
): AuditActor {
  const { tokenName } = request.caller;
  const address = tokenName === null ? request.ip : `${request.ip} 令牌 ${tokenName}`;
  return { name: actorOf(request, body), address };
}
