import { problemSchema } from '@xiangjian/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { DeclaredRight } from '../../accounts/declared-right.ts';
import { readJsonBody, tellWrongBody } from '../../problems/read-json-body.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { nothing } from '../../serving/question.ts';

interface Asked<Params, Query, Body> {
  readonly params: z.output<Params>;
  readonly query: z.output<Query>;
  readonly body: z.output<Body>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Something asked or done about accounts. */
interface Action<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** After /api/v1. */
  readonly address: string;
  readonly right: DeclaredRight;
  readonly isQuiet?: boolean;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  /** With what a body looks like, for who sends none. */
  readonly body?: { readonly schema: Body; readonly form: string };
  readonly reply: Reply;
  readonly perform: (
    asked: Asked<Params, Query, Body>,
  ) => z.output<Reply> | Promise<z.output<Reply>>;
}

const refusals = {
  400: problemSchema,
  401: problemSchema,
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  429: problemSchema,
  503: problemSchema,
};

/** Serves it. No cache keeps a reply, and none depends on the state of the data. */
export function serveAction<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
>(app: Api, action: Action<Params, Query, Body, Reply>): void {
  const { method, address, right, isQuiet = false, summary, params, query, body, reply } = action;
  app.route({
    method,
    url: `${apiPrefix}${address}`,
    config: { right, isQuiet },
    bodyLimit: 10_000,
    // The handler reads the body, to tell each wrong field in Chinese.
    attachValidation: true,
    ...(body === undefined ? {} : { errorHandler: tellWrongBody(body.form) }),
    schema: {
      tags: ['accounts'],
      summary,
      ...(params === undefined ? {} : { params }),
      querystring: query ?? nothing,
      ...(body === undefined ? {} : { body: body.schema }),
      response: { 200: reply, ...refusals },
    },
    handler: async (request, sent) => {
      const read =
        body === undefined ? undefined : readJsonBody(body.schema, request.body, 'invalid-body');
      if (request.validationError !== undefined) throw request.validationError;
      const done = await action.perform({
        // The schemas of the route have parsed them before the handler runs.
        params: request.params as z.output<Params>,
        query: request.query as z.output<Query>,
        body: read as z.output<Body>,
        request,
        reply: sent,
      });
      return sent.header('cache-control', 'no-store').send(done);
    },
  });
}
