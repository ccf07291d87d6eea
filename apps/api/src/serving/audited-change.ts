import { audited, recordAudit } from '@xiangjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { auditActorOf } from './actor.ts';
import { type Api, apiPrefix } from './api.ts';
import type { Served } from './served.ts';

/** What is remembered of a change beside who asked for it and at which address. */
interface Remembered<T> {
  /** The body of the request, where its author counts. */
  readonly body?: { readonly author: string } | undefined;
  /** What is there before; read before the change. */
  readonly before?: (() => unknown) | undefined;
  readonly after?: ((done: T) => unknown) | undefined;
}

const remembered = new WeakSet<FastifyRequest>();

/** Does what a request asks for and writes its line into the audit log, both in one transaction. */
export function auditedChange<T>(
  { database, now }: Pick<Served, 'database' | 'now'>,
  request: FastifyRequest,
  { body, before, after }: Remembered<T>,
  change: () => T,
): T {
  let stood: unknown;
  const done = audited(
    database,
    (made: T) => ({
      ...eventOf(request),
      by: auditActorOf(request, body),
      before: stood,
      after: after?.(made),
    }),
    now(),
    () => {
      stood = before?.();
      return change();
    },
  );
  isRemembered(request);
  return done;
}

/** Says that the lines of this request are written, or that it changed nothing. */
export function isRemembered(request: FastifyRequest): void {
  remembered.add(request);
}

/** What a request does to what, as the audit log says it. */
function eventOf(request: FastifyRequest): { action: string; object: string } {
  const { method, url } = request.routeOptions;
  return {
    action: `${String(method)} ${String(url).slice(apiPrefix.length)}`,
    object: request.url.split('?')[0]?.slice(apiPrefix.length) ?? '',
  };
}

/**
 * The net under the routes: a change whose route wrote no line of its own gets one before its reply leaves, in a
 * transaction of its own.
 */
export function rememberChanges(
  app: Api,
  { database, now }: Pick<Served, 'database' | 'now'>,
): void {
  const hook = async (request: FastifyRequest, reply: FastifyReply) => {
    if (reply.statusCode >= 400 || remembered.has(request)) return;
    recordAudit(database, { ...eventOf(request), by: auditActorOf(request) }, now());
  };
  app.addHook('onRoute', (route) => {
    const { right } = route.config ?? {};
    const onlyAnswers = right === undefined || right === 'read' || right === 'export';
    const isChange = [route.method].flat().some((name) => name !== 'GET' && name !== 'HEAD');
    if (onlyAnswers || right === 'open' || !isChange) return;
    route.onSend = [route.onSend ?? [], hook].flat();
  });
}
