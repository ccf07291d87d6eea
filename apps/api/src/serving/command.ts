import { problemSchema, type Right } from '@xiangjian/contract';
import type { z } from 'zod';
import { readJsonBody, tellWrongBody } from '../problems/read-json-body.ts';
import { actorOf } from './actor.ts';
import { type Api, apiPrefix } from './api.ts';
import { nothing } from './question.ts';

/** What a person wants done, and who it is. */
interface Commanded<Params extends z.ZodObject, Body extends z.ZodType> {
  readonly params: z.output<Params>;
  readonly body: z.output<Body>;
  readonly actor: string;
}

/** A change of the data by a person: its schemas and what does it. */
export interface Command<
  Params extends z.ZodObject,
  Body extends z.ZodType<{ author: string }>,
  Reply extends z.ZodType,
> {
  readonly method: 'POST' | 'PUT';
  /** What a caller must be allowed to do. */
  readonly right: Right;
  /** After /api/v1. */
  readonly address: string;
  readonly tag: 'ledgers' | 'observations' | 'review' | 'vocabulary';
  readonly summary: string;
  readonly params: Params;
  readonly body: Body;
  readonly reply: Reply;
  /** What a refusal for reasons of others (409) looks like; a plain problem when left out. */
  readonly conflict?: z.ZodType;
  /** The largest body in bytes; 100 kB when left out. */
  readonly mostBytes?: number;
  readonly perform: (commanded: Commanded<Params, Body>) => z.output<Reply>;
}

const mostBytes = 100_000;

/** Serves a change of the data. Its reply is never kept by a cache. */
export function serveCommand<
  Params extends z.ZodObject,
  Body extends z.ZodType<{ author: string }>,
  Reply extends z.ZodType,
>(app: Api, command: Command<Params, Body, Reply>): void {
  const { method, right, address, tag, summary, params, body, conflict = problemSchema } = command;
  app.route({
    method,
    url: `${apiPrefix}${address}`,
    config: { right },
    bodyLimit: command.mostBytes ?? mostBytes,
    // The handler reads the body once more, to tell each wrong field in Chinese.
    attachValidation: true,
    errorHandler: tellWrongBody('{…}（字段见 /api/v1/openapi.json）'),
    schema: {
      tags: [tag],
      summary,
      params,
      querystring: nothing,
      body,
      response: {
        200: command.reply,
        400: problemSchema,
        403: problemSchema,
        404: problemSchema,
        409: conflict,
        413: problemSchema,
        415: problemSchema,
      },
    },
    handler: (request, reply) => {
      const read = readJsonBody(body, request.body, 'invalid-body');
      if (request.validationError !== undefined) throw request.validationError;
      const done = command.perform({
        // The schema of the route has parsed it before the handler runs.
        params: request.params as z.output<Params>,
        body: read,
        actor: actorOf(read),
      });
      const sent = JSON.stringify(command.reply.parse(done));
      return reply
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        .send(sent);
    },
  });
}
