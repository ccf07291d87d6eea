import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../serving/api.ts';
import { ApiProblem } from './api-problem.ts';
import { toProblem } from './to-problem.ts';

/** Every error leaves as a problem document; those of the server itself are logged in full and told in general. */
export function handleProblems(app: Api): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, request);
    if (problem.parts.status >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(reply, request, problem);
  });
}

/** Sends a problem with its own media type, never to be kept by a cache. */
export function sendProblem(reply: FastifyReply, request: FastifyRequest, problem: ApiProblem) {
  return reply
    .code(problem.parts.status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem.toDocument(request.url));
}

/** An address under /api that no route answers. */
export function unknownAddress(request: FastifyRequest): ApiProblem {
  return new ApiProblem('not-found', {
    status: 404,
    title: '没有这个地址，全部地址见 /api/v1/openapi.json',
    detail: `no route ${request.method} ${request.url.split('?')[0]}; all routes: /api/v1/openapi.json`,
  });
}
