import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.ts';
import { pinOf } from '../sharing/pinned-state.ts';
import { type Api, apiPrefix } from './api.ts';
import type { PastStates, StandingYears } from './past-states.ts';
import type { Served } from './served.ts';
import { type PastState, withinState } from './state-in-force.ts';

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

type Asked = z.output<typeof askedSchema>;

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

async function stateAsked(states: PastStates, asOf: string, asked: Asked): Promise<PastState> {
  const state = await states.open(asOf, placeOf(asked));
  refuseUnreleased(asOf, state, asked);
  return state;
}

/** What the place asked for has in common, as far as districts go. */
function placeOf({ area, parent, township, townships = [] }: Asked): string | null {
  const named = [area, parent, township, ...townships].filter((code) => code !== undefined);
  const [first, ...others] = named;
  if (first === undefined) return null;
  const common = [6, 4, 2].find(
    (digits) =>
      first.length >= digits && others.every((code) => code.startsWith(first.slice(0, digits))),
  );
  return common === undefined ? null : first.slice(0, common);
}

/** A year that was not released yet has figures that nobody may see as released: it must not look like one without reports. */
function refuseUnreleased(asOf: string, { years }: StandingYears, asked: Asked): void {
  const wanted = [asked.year, asked.from, asked.to, ...(asked.years ?? [])];
  const unreleased = [
    ...new Set(wanted.filter((one) => one !== undefined && !years.has(one))),
  ].filter((one) => one !== undefined);
  if (unreleased.length === 0) return;
  const released = [...years].sort((a, b) => a - b).join('、');
  throw new ApiProblem('no-release', {
    status: 404,
    title: `按“${asOf}”，${unreleased.join('、')}年的数据当时还没有发布（已发布：${released}年）：请换年度，或去掉 as_of 查看当前数据`,
    detail: `as_of ${asOf}: ${unreleased.join(', ')} not released by then; released: ${[...years].join(', ')}`,
    errors: [{ parameter: 'as_of', message: '该年度当时没有发布', allowed: released }],
  });
}

function params({ params: named }: FastifyRequest): object {
  return typeof named === 'object' && named !== null ? named : {};
}

function query({ query: asked }: FastifyRequest): object {
  return typeof asked === 'object' && asked !== null ? asked : {};
}
