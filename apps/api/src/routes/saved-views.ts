import { newViewSchema, problemSchema, savedViewSchema } from '@xiangjian/contract';
import { savedView, saveView } from '@xiangjian/store';
import { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.ts';
import { readJsonBody, tellWrongBody } from '../problems/read-json-body.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Short addresses for views whose own address would be cut off in a message. Who may read may make one. */
export function serveSavedViews(app: Api, { database, now }: Served): void {
  app.post(
    `${apiPrefix}/views`,
    {
      config: { right: 'read' },
      bodyLimit: 20_000,
      attachValidation: true,
      errorHandler: tellWrongBody('{"address": "/compare?…"}'),
      schema: {
        tags: ['service'],
        summary: '为很长的视图地址取一个短地址',
        querystring: nothing,
        body: newViewSchema,
        response: { 200: savedViewSchema, 400: problemSchema, 403: problemSchema },
      },
    },
    (request, reply) => {
      const { address } = readJsonBody(newViewSchema, request.body, 'invalid-body');
      const id = saveView(database, address, now());
      return reply.header('cache-control', 'no-store').send({ id, link: `/v/${id}` });
    },
  );
  app.get(
    '/v/:id',
    { schema: { hide: true, params: z.strictObject({ id: z.string() }) } },
    (request, reply) => {
      const address = savedView(database, String(Object(request.params).id));
      if (address === null) throw noSuchView();
      return reply.header('cache-control', 'no-store').redirect(address, 302);
    },
  );
}

function noSuchView(): ApiProblem {
  return new ApiProblem('not-found', {
    status: 404,
    title: '没有这个短地址：可能抄漏了一段，或是别的服务器的',
    detail: 'no view is saved under this name',
  });
}
