import type { FastifyReply, FastifyRequest } from 'fastify';
import { seesNames } from '../accounts/sees-names.ts';
import type { Served } from './served.ts';
import { stateInForce } from './state-in-force.ts';
import { version } from './version.ts';

/**
 * Marks a reply with the state of the data. True, and the reply a 304, when the caller already holds that state.
 * Weak, because compression changes the bytes and not the meaning.
 */
export function isUnchanged(
  request: Pick<FastifyRequest, 'headers' | 'caller'>,
  reply: FastifyReply,
  served: Served,
): boolean {
  // Who logs in after reading without an account is shown the names that were left out before.
  const tag = seesNames(request.caller) ? stateTag(served) : namelessTag(served);
  reply.header('etag', `W/${tag}`).header('cache-control', 'no-cache');
  const held = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((text) => text.trim().replace(/^W\//, ''));
  const unchanged = held.includes(tag) || held.includes('*');
  if (unchanged) reply.code(304);
  return unchanged;
}

function namelessTag(served: Served): string {
  return stateTag(served).replace(/"$/, '-nameless"');
}

/** The state of the data, that of a release where one answers, and of the program as an entity tag. */
export function stateTag(served: Pick<Served, 'revision' | 'startMark'>): string {
  const state = stateInForce()?.hash ?? served.revision();
  return `"${state}-${version}-${served.startMark}"`;
}
