import { type Database, townshipsOfCodes } from '@xiangjian/store';
import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems/api-problem.ts';
import { apiPrefix } from '../serving/api.ts';
import { notYet } from './right-refusals.ts';

const replies = `${apiPrefix}/replies`;

/**
 * What townships reply is not for everybody, also where everybody may read: it names who spoke and is not decided yet. A
 * township account sees what its own township replies, under whichever code it stood in a year.
 */
export function keepRepliesInHouse(
  database: Database,
  { caller, params, routeOptions }: Pick<FastifyRequest, 'caller' | 'params' | 'routeOptions'>,
): void {
  if (!routeOptions.url?.startsWith(replies)) return;
  if (caller.by === 'nobody') throw notYet(caller.standing ?? 'login');
  const division = caller.account?.division ?? null;
  if (division === null) return;
  const asked = String(Object(params).township ?? '');
  const units = townshipsOfCodes(database, [division, asked]);
  const own = units.get(division)?.id;
  if (own === undefined || units.get(asked)?.id !== own) throw otherTownship(division);
}

function otherTownship(division: string): ApiProblem {
  return new ApiProblem('other-township', {
    status: 403,
    title: '乡镇账号只能看和答复本乡镇的核对表',
    detail: `this account speaks for township ${division} only`,
  });
}
