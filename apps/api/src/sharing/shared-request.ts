import type { IncomingMessage } from 'node:http';
import { apiPrefix } from '../serving/api.ts';

/** Where everything stands that is opened by a link: /s/SECRET, its pages below it, and the API that they ask. */
export const sharePrefix = '/s/';

const addressed = new RegExp(`^${sharePrefix}([A-Za-z0-9_-]{43})(${apiPrefix}/.*)$`);
const secrets = new WeakMap<IncomingMessage, string>();

/**
 * The address that answers a request: pages of a link ask the API under their own address, so that no cookie or header of
 * somebody who is logged in at the same browser speaks for them.
 */
export function addressAsked(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const [, secret, rest] = addressed.exec(url) ?? [];
  if (secret === undefined || rest === undefined) return url;
  secrets.set(request, secret);
  return rest;
}

/** The secret of the link that a request comes by; null for every other request. */
export function sharedSecretOf(request: IncomingMessage): string | null {
  return secrets.get(request) ?? null;
}
