import {
  madeShareSchema,
  newShareSchema,
  openedShareSchema,
  problemSchema,
  shareListSchema,
  shareParams,
  shareRevokeRequest,
  shareSchema,
  shareVisitsSchema,
} from '@xiangjian/contract';
import {
  makeShareLink,
  restoreShareLink,
  revokeShareLink,
  type ShareLink,
  shareLinkById,
  shareLinks,
  shareVisits,
} from '@xiangjian/store';
import { ApiProblem } from '../problems/api-problem.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { serveCommand } from '../serving/command.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { pinOf, refuseLoosePin } from '../sharing/pinned-state.ts';
import { shareView } from '../sharing/share-view.ts';

const day = 86_400_000;

/** Views that are shared with somebody outside: made, listed, looked after, taken back. Who may hand data out may share. */
export function serveShares(app: Api, served: Served): void {
  const { database, now } = served;
  const linkAsked = (id: number): ShareLink => {
    const link = shareLinkById(database, id);
    if (link === null) throw noSuchShare(id);
    return link;
  };
  serveCommand(app, served, {
    method: 'POST',
    right: 'export',
    address: '/shares',
    tag: 'service',
    summary: '分享一个视图：给谁、到哪天、能不能取数和存图；链接只显示这一次',
    params: nothing,
    body: newShareSchema,
    reply: madeShareSchema,
    perform: ({ body, actor }) => {
      const { address, recipient, days, data, image, watermark, only_pictures } = body;
      refuseLoosePin(database, address, now());
      const expiresAt = new Date(Date.parse(now()) + days * day).toISOString();
      const rights = { mayData: data, mayImage: image, onlyPictures: only_pictures };
      const link = {
        address,
        recipient,
        ...rights,
        hasWatermark: watermark,
        expiresAt,
        madeBy: actor,
      };
      const { id, secret } = makeShareLink(database, link, now());
      return { ...shareView(linkAsked(id), now()), link: `/s/${secret}` };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'export',
    address: '/shares/:id/revoke',
    tag: 'service',
    summary: '收回一个分享链接，立即失效',
    params: shareParams,
    body: shareRevokeRequest,
    reply: shareSchema,
    before: ({ params: { id } }) => shareView(linkAsked(id), now()),
    perform: ({ params: { id }, actor }) => {
      linkAsked(id);
      revokeShareLink(database, id, actor, now());
      return shareView(linkAsked(id), now());
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'export',
    address: '/shares/:id/restore',
    tag: 'service',
    summary: '恢复一个收回的分享链接，到原来的日子为止',
    params: shareParams,
    body: shareRevokeRequest,
    reply: shareSchema,
    before: ({ params: { id } }) => shareView(linkAsked(id), now()),
    perform: ({ params: { id } }) => {
      linkAsked(id);
      restoreShareLink(database, id);
      return shareView(linkAsked(id), now());
    },
  });
  const config = { right: 'export' } as const;
  app.get(
    `${apiPrefix}/shares`,
    {
      config,
      schema: {
        tags: ['service'],
        summary: '分享链接：给谁、到哪天、看过几次',
        querystring: nothing,
        response: { 200: shareListSchema },
      },
    },
    (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send({ items: shareLinks(database).map((link) => shareView(link, now())) }),
  );
  app.get(
    `${apiPrefix}/shares/:id/visits`,
    {
      config,
      schema: {
        tags: ['service'],
        summary: '一个分享链接的访问记录，新的在前',
        params: shareParams,
        querystring: nothing,
        response: { 200: shareVisitsSchema, 404: problemSchema },
      },
    },
    (request, reply) => {
      const { id } = linkAsked(shareParams.parse(request.params).id);
      const items = shareVisits(database, id).map(({ visitedAt, ...visit }) => ({
        visited_at: visitedAt,
        ...visit,
      }));
      return reply.header('cache-control', 'no-store').send({ items });
    },
  );
  app.get(
    `${apiPrefix}/share`,
    { schema: { hide: true, response: { 200: openedShareSchema } } },
    ({ caller: { share } }, reply) => {
      if (share === undefined) throw noSuchShare(0);
      return reply.header('cache-control', 'no-store').send({
        recipient: share.recipient,
        data: share.mayData,
        image: share.mayImage,
        watermark: share.hasWatermark,
        as_of: pinOf(share),
        expires_at: share.expiresAt,
        now: now(),
      });
    },
  );
}

function noSuchShare(id: number): ApiProblem {
  return new ApiProblem('not-found', {
    status: 404,
    title: '没有这个分享链接',
    detail: `no share link ${id}`,
  });
}
