import { type Database, townshipsOfCodes } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems/api-problem.ts';
import { apiPrefix } from '../serving/api.ts';
import { notYet } from './right-refusals.ts';

/** What townships reply: a township account sees its own part of it. */
const replies = '/replies';

/** The work of the house: what is doubted, who corrected it and why, what was brought in, what is not released yet. */
const work = ['/corrections', '/ledgers', '/releases/plan', '/reports/withdrawn', '/review'];

/** Left behind by whoever asks: nobody fills a disk without an account. */
const kept = ['/views'];

/**
 * Who may read reads what is published, and no more, where that is everybody (public reading) or a township: the work of the
 * house stays in the house. A township account sees what its own township replies, under whichever code it stood in a year.
 */
export function keepInHouse(
  database: Database,
  { caller, params, routeOptions }: Pick<FastifyRequest, 'caller' | 'params' | 'routeOptions'>,
): void {
  const route = routeOptions.url?.slice(apiPrefix.length) ?? '';
  const isOf = (parts: readonly string[]) => parts.some((part) => standsUnder(route, part));
  if (caller.by === 'nobody') {
    if (isOf([replies, ...work, ...kept])) throw notYet(caller.standing ?? 'login');
    return;
  }
  const division = caller.account?.division ?? null;
  if (division === null) return;
  if (isOf(work)) throw notOfTownships();
  if (!isOf([replies])) return;
  const asked = String(Object(params).township ?? '');
  const units = townshipsOfCodes(database, [division, asked]);
  const own = units.get(division)?.id;
  if (own === undefined || units.get(asked)?.id !== own) throw otherTownship(division);
}

/** Whether a route is this one, its file, or one below it: /review and /review.csv are, /reviewers is not. */
export function standsUnder(route: string, part: string): boolean {
  return route.startsWith(part) && /^(?:$|[./])/.test(route.slice(part.length));
}

function otherTownship(division: string): ApiProblem {
  return new ApiProblem('other-township', {
    status: 403,
    title: '乡镇账号只能看和答复本乡镇的核对表',
    detail: `this account speaks for township ${division} only`,
  });
}

function notOfTownships(): ApiProblem {
  return new ApiProblem('work-of-house', {
    status: 403,
    title: '这是县里正在核对、还没有定下来的内容，乡镇账号看不到；本乡镇的数请看核对表',
    detail: 'a township account reads what is published and its own sheet',
  });
}
