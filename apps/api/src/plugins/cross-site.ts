import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems/api-problem.ts';
import type { Api } from '../serving/api.ts';
import { isOwnHost } from './own-host.ts';

/**
 * Answers only requests that are addressed to this server, and changes data only on the word of its own pages or of
 * programs: a browser on another site's page says so in Sec-Fetch-Site or Origin. `names` are host names besides
 * localhost and IP addresses.
 */
export function refuseOtherSites(app: Api, names: readonly string[]): void {
  const ownNames = names.map((name) => name.toLowerCase());
  app.addHook('onRequest', async (request) => {
    if (!isOwnHost(request.headers.host, ownNames)) throw foreignHost(request);
    if (changesData(request.method) && comesFromOtherSite(request)) throw crossSite(request);
  });
}

function changesData(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function comesFromOtherSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  // Behind a server that ends https and passes requests on, only the browser's own word tells.
  return site === undefined && new URL(origin).host !== host?.toLowerCase();
}

function foreignHost(request: FastifyRequest): ApiProblem {
  return new ApiProblem('foreign-host', {
    status: 421,
    title: '请用本机地址或 IP 地址访问',
    detail: `this server does not answer for host "${request.headers.host ?? ''}"`,
  });
}

function crossSite(request: FastifyRequest): ApiProblem {
  return new ApiProblem('cross-site', {
    status: 403,
    title: '不接受来自其他网站的写入请求',
    detail: `cross-site ${request.method} refused`,
  });
}
