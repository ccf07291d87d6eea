import type { AnswerTables } from '@xiangjian/publish';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { seesNames } from '../accounts/sees-names.ts';
import { serveTables } from '../exporting/serve-tables.ts';
import { maskedAnswer } from '../masking/masked-answer.ts';
import { namelessAnswer } from '../masking/nameless-answer.ts';
import { asksUnmasked } from '../masking/unmasking.ts';
import { type Api, apiPrefix } from './api.ts';
import { isUnchanged } from './entity-tag.ts';
import { kept } from './kept.ts';
import { problemReplies } from './replies.ts';
import { requireAccepted } from './require-accepted.ts';
import type { Served } from './served.ts';

/** What was asked: the parts of the path and of the query, parsed by their schemas. */
interface Asked<Params extends z.ZodObject, Query extends z.ZodObject> {
  readonly params: z.output<Params>;
  readonly query: z.output<Query>;
}

/** A question that is served at an address: its schemas, its answer, and the table beside it. */
export interface Question<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Reply extends z.ZodType,
> {
  /** After /api/v1, without extension. */
  readonly address: string;
  readonly tag:
    | 'answers'
    | 'ledgers'
    | 'observations'
    | 'releases'
    | 'reports'
    | 'review'
    | 'schemes'
    | 'vocabulary';
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly reply: Reply;
  readonly answer: (asked: Asked<Params, Query>) => z.output<Reply>;
  /** The answer with its personal data masked; every text for itself when left out. */
  readonly masked?: (answer: z.output<Reply>) => z.output<Reply>;
  readonly file?: {
    readonly tables: (answer: z.output<Reply>) => AnswerTables;
    /** Telling parts of the file name: view, area, years. */
    readonly name: (answer: z.output<Reply>, asked: Asked<Params, Query>) => readonly string[];
  };
}

/** The schema of a path or query without parameters. */
export const nothing = z.strictObject({});

/** Serves a question as JSON, and as files at the same address with .csv or another ending and the same query. */
export function serveQuestion<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Reply extends z.ZodType,
>(app: Api, served: Served, question: Question<Params, Query, Reply>): void {
  const { address, tag, summary, params, query, file, masked = maskedAnswer } = question;
  const shown = (request: Pick<FastifyRequest, 'params' | 'query' | 'caller'>) => {
    const answer = question.answer(askedBy<Params, Query>(request));
    const named = seesNames(request.caller) ? answer : namelessAnswer(answer);
    return asksUnmasked(request) ? named : masked(named);
  };
  const described = { tags: [tag], params };
  app.get(
    `${apiPrefix}${address}`,
    {
      schema: {
        ...described,
        summary,
        querystring: query,
        response: { 200: question.reply, ...problemReplies },
      },
    },
    (request, reply) => {
      requireAccepted(request, 'application/json');
      if (isUnchanged(request, reply, served)) return reply.send();
      const body = kept(served, request, () =>
        JSON.stringify(question.reply.parse(shown(request))),
      );
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );
  if (file === undefined) return;
  serveTables(app, served, {
    address,
    summary,
    query,
    described,
    made: (request) => {
      const asked = askedBy<Params, Query>(request);
      const answer = once(() => shown(request));
      return { tables: () => file.tables(answer()), nameParts: () => file.name(answer(), asked) };
    },
  });
}

/** The parts of a request; the schemas of the route have parsed them before any handler runs. */
function askedBy<Params extends z.ZodObject, Query extends z.ZodObject>(
  request: Pick<FastifyRequest, 'params' | 'query'>,
): Asked<Params, Query> {
  return { params: request.params, query: request.query } as Asked<Params, Query>;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
