import type { Composite } from '@xiangjian/compare';
import {
  compositeRequest,
  compositeSchema,
  problemSchema,
  type Right,
  stateQuery,
} from '@xiangjian/contract';
import { compositeTables } from '@xiangjian/publish';
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { z } from 'zod';
import { csvFormOf, csvQuery } from '../../exporting/csv-form.ts';
import { csvOfTables } from '../../exporting/csv-of-tables.ts';
import { encoded, headCsv } from '../../exporting/csv-reply.ts';
import { imprintOf } from '../../exporting/imprint.ts';
import { readJsonBody, tellWrongBody } from '../../problems/read-json-body.ts';
import { type Api, apiPrefix } from '../../serving/api.ts';
import { csvReplies, problemReplies } from '../../serving/replies.ts';
import { requireAccepted } from '../../serving/require-accepted.ts';
import type { Served } from '../../serving/served.ts';

/** A composite that is asked for, from a body or from an address. */
export type CompositeAsked = z.output<typeof compositeRequest>;

const address = `${apiPrefix}/answers/composite`;
const summary = '综合计分：用随请求发来的计分方案试算，不保存';

/** A scheme of the largest size, all marks given, is well under this. */
const mostBytes = 1_000_000;

/** A body may also be too large, of another format, or sent by another site. */
const refusals = { ...problemReplies, 403: problemSchema, 413: problemSchema, 415: problemSchema };

/** Tries a scheme that is sent along; nothing of it is kept. As JSON, and as CSV at the same address with .csv. */
export function serveOwnScheme(
  app: Api,
  served: Served,
  answer: (asked: CompositeAsked) => Composite,
): void {
  app.post(
    address,
    options('read', summary, stateQuery, { 200: compositeSchema, ...refusals }),
    (request, reply) => {
      requireAccepted(request, 'application/json');
      const body = compositeSchema.parse(answer(asked(request)));
      return notKept(reply).type('application/json; charset=utf-8').send(JSON.stringify(body));
    },
  );
  app.post(
    `${address}.csv`,
    options('export', `${summary}(CSV)`, csvQuery(stateQuery), { ...csvReplies, ...refusals }),
    (request, reply) => {
      requireAccepted(request, 'text/csv');
      const composite = compositeSchema.parse(answer(asked(request)));
      const form = csvFormOf(request.query);
      const imprint = imprintOf(served);
      const { scheme, area, year } = composite;
      headCsv(notKept(reply), form, {
        nameParts: () => [scheme.title_zh, area.name, `${year}年`],
        plainName: 'composite',
        imprint,
      });
      const text = csvOfTables(compositeTables(composite), form, imprint, () => []);
      return reply.send(encoded(text, form));
    },
  );
}

/** The body is described by its schema; the handler reads it once more, to tell each wrong field in Chinese. */
function options(
  right: Right,
  description: string,
  querystring: z.ZodObject,
  response: Readonly<Record<number, z.ZodType>>,
): RouteShorthandOptions {
  return {
    config: { right },
    bodyLimit: mostBytes,
    schema: {
      tags: ['answers'],
      summary: description,
      querystring,
      body: compositeRequest,
      response,
    },
    attachValidation: true,
    errorHandler: tellWrongBody('{"area":…,"year":…,"scheme":…}'),
  };
}

/** What was asked. Fastify reports one wrong part at a time, the body before the address. */
function asked({ body, validationError }: FastifyRequest): CompositeAsked {
  const read = readJsonBody(compositeRequest, body);
  if (validationError !== undefined) throw validationError;
  return read;
}

function notKept(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}
