import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems/api-problem.ts';
import { stateTag } from '../serving/entity-tag.ts';
import type { Served } from '../serving/served.ts';

/** Refuses (412) to go on with a file of an older state of the data: its halves would not fit together. */
export function refuseOtherState(request: Pick<FastifyRequest, 'headers'>, served: Served): void {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || wanted.includes(stateTag(served)) || wanted.trim() === '*') return;
  throw new ApiProblem('state-changed', {
    status: 412,
    title: '数据已有变化，不能接着原来的文件下载，请从头下载',
    detail: 'the data changed since the tag in If-Match; start the download afresh',
  });
}
