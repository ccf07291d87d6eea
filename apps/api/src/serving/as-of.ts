import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { pinOf } from '../sharing/pinned-state.ts';
import { type Api, apiPrefix } from './api.ts';
import type { Served } from './served.ts';
import { stateAsked } from './state-asked.ts';
import { withinState } from './state-in-force.ts';

// What a question may name: the schema of its route has parsed it before.
const codes = z.array(z.string()).optional().catch(undefined);
const year = z.number().optional().catch(undefined);
const askedSchema = z.object({
  as_of: z.string().optional().catch(undefined),
  area: z.string().optional().catch(undefined),
  parent: z.string().optional().catch(undefined),
  township: z.string().optional().catch(undefined),
  townships: codes,
  year,
  from: year,
  to: year,
  years: z.array(z.number()).optional().catch(undefined),
});

/**
 * Answers every question that says `as_of`, or comes by a link that is pinned to a state, from the releases of that time; the
 * routes do not notice.
 */
export function answerAsOf(
  app: Api,
  { database, states }: Pick<Served, 'database' | 'states'>,
): void {
  app.addHook('preHandler', (request, reply, done) => {
    // A page of the dashboard bears the same words in its address, and is the same page.
    if (!String(request.routeOptions.url).startsWith(apiPrefix)) return done();
    const asked = askedSchema.parse({ ...params(request), ...query(request) });
    const asOf = asked.as_of ?? pinOfCaller(request);
    if (asOf === undefined) return done();
    stateAsked(states, asOf, asked).then((state) => {
      reply.header('x-release', state.name).header('x-release-hash', state.hash);
      withinState(database, state, done);
    }, done);
  });
}

/** The state to which the link of the caller is pinned, of questions that can be answered from one. */
function pinOfCaller({ caller: { share }, routeOptions }: FastifyRequest): string | undefined {
  if (share === undefined) return undefined;
  const { querystring } = routeOptions.schema ?? {};
  const isOfStates = querystring instanceof z.ZodObject && 'as_of' in querystring.shape;
  return isOfStates ? (pinOf(share) ?? undefined) : undefined;
}

function params({ params: named }: FastifyRequest): object {
  return typeof named === 'object' && named !== null ? named : {};
}

function query({ query: asked }: FastifyRequest): object {
  return typeof asked === 'object' && asked !== null ? asked : {};
}
