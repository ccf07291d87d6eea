import { recordAudit } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { requireRight } from '../accounts/require-rights.ts';
import { auditActorOf } from '../serving/actor.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import type { Served } from '../serving/served.ts';

/** What the audit log calls it when somebody has personal data shown. */
export const unmaskAction = 'unmask';

/** What the name of a file says that holds personal data as it stands. */
export const unmaskedName = '未遮盖个人信息';

/** Whether a request asks for personal data without its mask. The schema of its route has read the word. */
export function asksUnmasked({ query }: Pick<FastifyRequest, 'query'>): boolean {
  return Object(query).unmask === true;
}

/**
 * Refuses (403) personal data to whoever may not see it. Before it is shown, who asks and for what is written into the audit log; the reply is kept by no cache, so that
 * nobody else meets it.
 */
export function rememberUnmasking(
  app: Api,
  { database, now }: Pick<Served, 'database' | 'now'>,
): void {
  app.addHook('preHandler', async (request) => {
    if (!asksUnmasked(request)) return;
    requireRight(request.caller, 'unmask');
    const object = request.url.split('?')[0]?.slice(apiPrefix.length) ?? '';
    recordAudit(database, { action: unmaskAction, object, by: auditActorOf(request) }, now());
  });
  app.addHook('onSend', async (request, reply) => {
    if (asksUnmasked(request)) reply.removeHeader('etag').header('cache-control', 'no-store');
  });
}
