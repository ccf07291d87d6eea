import type { FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems/api-problem.ts';
import { accepts } from './accepted.ts';

/** Refuses (406) a caller that takes no reply of this media type. */
export function requireAccepted(request: FastifyRequest, type: string): void {
  if (accepts(request.headers.accept, type)) return;
  throw new ApiProblem('not-acceptable', {
    status: 406,
    title: '不能以所要求的格式回答：JSON 在此地址，CSV 在同一地址加 .csv',
    detail: `this address answers ${type}; Accept was "${request.headers.accept ?? ''}"`,
  });
}
