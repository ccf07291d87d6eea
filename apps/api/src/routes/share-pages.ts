import { addShareVisit, type ShareLink, shareLinkOf } from '@xiangjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../serving/api.ts';
import type { Served } from '../serving/served.ts';
import { endedPage } from '../sharing/ended-page.ts';
import { shareState } from '../sharing/share-state.ts';

/** The pages of a link: /s/SECRET leads to its view and leaves a line in its log; a link that has ended says so at once. */
export function serveSharePages(app: Api, { database, now }: Served): void {
  const opened = (request: FastifyRequest): ShareLink | null => {
    const link = shareLinkOf(database, String(Object(request.params).secret));
    return link !== null && shareState(link, now()) === 'open' ? link : null;
  };
  const page = { config: { right: 'open' }, schema: { hide: true } } as const;
  app.get('/s/:secret', page, (request, reply) => {
    const link = opened(request);
    if (link === null) return sendEnded(reply);
    addShareVisit(database, link.id, {
      visitedAt: now(),
      what: link.address,
      address: request.ip,
      program: request.headers['user-agent'] ?? '',
    });
    return quiet(reply).redirect(`${request.url.split('?')[0]}${link.address}`, 302);
  });
  app.get('/s/:secret/*', page, (request, reply) => {
    if (opened(request) === null) return sendEnded(reply);
    quiet(reply);
    reply.callNotFound(); // the page of the dashboard, which knows its own addresses
  });
}

function sendEnded(reply: FastifyReply) {
  return quiet(reply).code(410).type('text/html; charset=utf-8').send(endedPage);
}

/** Kept by no cache, listed by no search engine, told to no other site. */
function quiet(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex, nofollow')
    .header('referrer-policy', 'no-referrer');
}
