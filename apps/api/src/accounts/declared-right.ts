import type { Right } from '@xiangjian/contract';
import type { RouteOptions } from 'fastify';
import { type Api, apiPrefix } from '../serving/api.ts';

/**
 * What a route asks of its caller; `open` where everybody is answered, also somebody who has not logged in, and `self`
 * where somebody who has logged in at a browser sees to their own account.
 */
export type DeclaredRight = Right | 'open' | 'self';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Required of a route that changes data; a route that only answers asks for `read` when it says nothing. */
    right?: DeclaredRight;
    /** Whether being asked does not count as use of a session: a page that only looks whether it still stands. */
    isQuiet?: boolean;
  }
}

/**
 * Gives every route of the API the right that it asks for. Refuses to build a server with a route that changes data and
 * does not say what its caller must be allowed to do.
 */
export function declareRights(app: Api): void {
  const routes: GuardedRoute[] = [];
  guarded.set(app, routes);
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith(apiPrefix)) return;
    if (route.config?.right === undefined) {
      if (!onlyAnswers(route)) {
        throw new TypeError(`${String(route.method)} ${route.url} names no right in its config`);
      }
      route.config = { ...route.config, right: 'read' };
    }
    const { right = 'read' } = route.config;
    for (const method of [route.method].flat()) routes.push({ method, url: route.url, right });
  });
}

/** The routes of the API of a server that is ready, and what each asks for. */
export function guardedRoutes(app: Api): readonly GuardedRoute[] {
  return guarded.get(app) ?? [];
}

interface GuardedRoute {
  readonly method: string;
  readonly url: string;
  readonly right: DeclaredRight;
}

const guarded = new WeakMap<Api, GuardedRoute[]>();

function onlyAnswers({ method }: Pick<RouteOptions, 'method'>): boolean {
  return [method].flat().every((name) => name === 'GET' || name === 'HEAD');
}
