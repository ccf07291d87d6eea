import type { Right } from '@xiangjian/contract';
import type { RouteOptions } from 'fastify';
import { type Api, apiPrefix } from '../serving/api.ts';

/** What a route asks of its caller; `open` where everybody is answered, also somebody who has not logged in. */
type DeclaredRight = Right | 'open';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Required of a route that changes data; a route that only answers asks for `read` when it says nothing. */
    right?: DeclaredRight;
  }
}

/** Refuses to build a server with a route that changes data and does not say what its caller must be allowed to do. */
export function declareRights(app: Api): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.right !== undefined || !route.url.startsWith(apiPrefix)) return;
    if (!onlyAnswers(route)) {
      throw new TypeError(`${String(route.method)} ${route.url} names no right in its config`);
    }
  });
}

function onlyAnswers({ method }: Pick<RouteOptions, 'method'>): boolean {
  return [method].flat().every((name) => name === 'GET' || name === 'HEAD');
}
