import type { ShareLink } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { standsUnder } from '../accounts/in-house.ts';
import { ApiProblem } from '../problems/api-problem.ts';
import { apiPrefix } from '../serving/api.ts';
import { pinOf } from './pinned-state.ts';

/** What the pages of a link ask: answers, where a figure comes from, and the words around them. */
const open = [
  '/answers',
  '/areas',
  '/division-changes',
  '/divisions',
  '/indicators',
  '/observations/:township/:year/:indicator',
  '/preferences',
  '/schemes',
  '/session',
  '/series-notes',
  '/share',
];

/** Parameters that name places. */
const places = ['area', 'parent', 'township', 'townships', 'set', 'others', 'code'];

/**
 * Keeps whoever comes by a link to reading answers about the area and the state of the view that was shared; by a link of
 * pictures nothing is asked at all. What an area lies in may be named where divisions are listed, to say where one is; never to
 * an answer, which would tell of its neighbours.
 */
export function keepToShare(link: ShareLink, request: FastifyRequest): void {
  const route = request.routeOptions.url?.slice(apiPrefix.length) ?? '';
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const isOpen = open.some((part) => standsUnder(route, part));
  if (!isReading || !isOpen || link.onlyPictures) throw outside();
  const asked = { ...Object(request.query), ...Object(request.params) };
  if (asked.as_of !== undefined && asked.as_of !== pinOf(link)) throw outside();
  const area = new URLSearchParams(link.address.split('?')[1] ?? '').get('area');
  if (area === null) return;
  const codes = places.flatMap((name) => String(asked[name] ?? '').split(','));
  const mayName = (code: string) =>
    code === '' ||
    code.startsWith(area) ||
    (standsUnder(route, '/divisions') && area.startsWith(code));
  if (!codes.every(mayName)) throw outside();
}

function outside(): ApiProblem {
  return new ApiProblem('outside-share', {
    status: 403,
    title: '这个分享链接只能看所分享的视图，不含这里要的内容',
    detail: 'a share link answers for the view that was shared only',
  });
}
