import type { FastifyRequest } from 'fastify';
import { seesNames } from '../accounts/sees-names.ts';
import type { Served } from './served.ts';
import { stateInForce } from './state-in-force.ts';

/** A body made once for each state of the data, and for each sort of reader; `more` tells bodies of one address apart. */
export function kept(
  served: Served,
  { url, caller }: Pick<FastifyRequest, 'url' | 'caller'>,
  make: () => string,
  more = '',
): string {
  const address = `${url}#${seesNames(caller) ? 'named' : 'nameless'}${more}`;
  const answers = stateInForce()?.answers ?? served.answers;
  const revision = served.revision();
  const before = answers.get(address, revision);
  if (before !== undefined) return before;
  const body = make();
  answers.put(address, revision, body);
  return body;
}
