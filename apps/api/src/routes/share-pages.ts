import { addShareVisit, type ShareLink, shareLinkOf } from '@xiangjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerSignal } from '../exporting/caller-signal.ts';
import type { Api } from '../serving/api.ts';
import type { Served } from '../serving/served.ts';
import { endedPage } from '../sharing/ended-page.ts';
import { picturesPage } from '../sharing/pictures-page.ts';
import { pinOf } from '../sharing/pinned-state.ts';
import { shareState } from '../sharing/share-state.ts';
import { sharePrefix } from '../sharing/shared-request.ts';

/**
 * The pages of a link: /s/SECRET leads to its view, or shows its pictures, and leaves a line in its log; a link that has ended
 * says so at once. Under a link that is pinned no page stands without the name of its state.
 */
export function serveSharePages(app: Api, served: Served): void {
  const { database, now } = served;
  const opened = (request: FastifyRequest): ShareLink | null => {
    const link = shareLinkOf(database, String(Object(request.params).secret));
    return link !== null && shareState(link, now()) === 'open' ? link : null;
  };
  const page = { config: { right: 'open' }, schema: { hide: true } } as const;
  app.get('/s/:secret', page, async (request, reply) => {
    const link = opened(request);
    if (link === null) return sendEnded(reply);
    addShareVisit(database, link.id, {
      visitedAt: now(),
      what: link.address,
      address: request.ip,
      program: request.headers['user-agent'] ?? '',
    });
    if (!link.onlyPictures) return quiet(reply).redirect(`${baseOf(request)}${link.address}`, 302);
    const html = await picturesPage(served, link, callerSignal(reply));
    return quiet(reply).type('text/html; charset=utf-8').send(html);
  });
  app.get('/s/:secret/*', page, (request, reply) => {
    const link = opened(request);
    if (link === null) return sendEnded(reply);
    quiet(reply);
    if (link.onlyPictures) return reply.redirect(baseOf(request), 302);
    const pin = pinOf(link);
    if (pin !== null && Object(request.query).as_of !== pin) {
      return reply.redirect(pinned(request.url, pin), 302);
    }
    reply.callNotFound(); // the page of the dashboard, which knows its own addresses
  });
}

/** /s/SECRET, under which everything of the link stands. */
function baseOf(request: FastifyRequest): string {
  return `${sharePrefix}${String(Object(request.params).secret)}`;
}

/** The same page, of the state to which its link is pinned. */
function pinned(url: string, pin: string): string {
  const [path = '', query = ''] = url.split('?');
  const asked = new URLSearchParams(query);
  asked.set('as_of', pin);
  return `${path}?${asked}`;
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
