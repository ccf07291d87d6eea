import { problemSchema, type Right } from '@xiangjian/contract';
import type { z } from 'zod';
import { maskedAnswer } from '../masking/masked-answer.ts';
import { readJsonBody, tellWrongBody } from '../problems/read-json-body.ts';
import { actorOf } from './actor.ts';
import { type Api, apiPrefix } from './api.ts';
import { auditedChange, isRemembered } from './audited-change.ts';
import { nothing } from './question.ts';
import type { Served } from './served.ts';

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
  readonly tag:
    | 'ledgers'
    | 'observations'
    | 'releases'
    | 'reports'
    | 'review'
    | 'service'
    | 'vocabulary';
  readonly summary: string;
  readonly params: Params;
  readonly body: Body;
  readonly reply: Reply;
  /** What a refusal for reasons of others (409) looks like; a plain problem when left out. */
  readonly conflict?: z.ZodType;
  /** The largest body in bytes; 100 kB when left out. */
  readonly mostBytes?: number;
  readonly perform: (commanded: Commanded<Params, Body>) => z.output<Reply>;
  /** Whether it only tries what it would do: a trial changes nothing and leaves no line in the audit log. */
  readonly isTrial?: (commanded: Commanded<Params, Body>) => boolean;
  /** What stands there before the change, for the audit log. */
  readonly before?: (commanded: Commanded<Params, Body>) => unknown;
}

const mostBytes = 100_000;

/** Serves a change of the data; its line in the audit log is kept with it. Its reply is never kept by a cache. */
export function serveCommand<
  Params extends z.ZodObject,
  Body extends z.ZodType<{ author: string }>,
  Reply extends z.ZodType,
>(app: Api, served: Served, command: Command<Params, Body, Reply>): void {
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
      const commanded = {
        // The schema of the route has parsed it before the handler runs.
        params: request.params as z.output<Params>,
        body: read,
        actor: actorOf(request, read),
      };
      const told = {
        body: read,
        before: () => maskedAnswer(command.before?.(commanded)),
        after: () => maskedAnswer(read),
      };
      const perform = () => command.perform(commanded);
      const isTrial = command.isTrial?.(commanded) ?? false;
      if (isTrial) isRemembered(request);
      const done = isTrial ? perform() : auditedChange(served, request, told, perform);
      const sent = JSON.stringify(maskedAnswer(command.reply.parse(done)));
      return reply
        .header('cache-control', 'no-store')
        .type('application/json; charset=utf-8')
        .send(sent);
    },
  });
}
