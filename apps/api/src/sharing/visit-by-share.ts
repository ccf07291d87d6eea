import { addShareVisit, type Database, type ShareLink } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { keepToShare } from './keep-to-share.ts';

interface Known {
  readonly database: Database;
  readonly now: () => string;
}

/** Keeps a request to the view of its link, and remembers a table that is taken; answers that only draw the page are not. */
export function visitByShare(link: ShareLink, request: FastifyRequest, known: Known): void {
  keepToShare(link, request);
  if (request.routeOptions.config.right !== 'export') return;
  addShareVisit(known.database, link.id, {
    visitedAt: known.now(),
    what: request.url,
    address: request.ip,
    program: request.headers['user-agent'] ?? '',
  });
}
