import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'xiangjian_session';

/** The secret of the session in the cookie of a request, or null. */
export function sessionSecretOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const pair = (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || null;
}

/** The token that a program shows, or null. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  return /^Bearer +(?<token>\S+)$/i.exec(headers.authorization ?? '')?.groups?.token ?? null;
}

/**
 * Gives the browser its session: no script reads it, no other site makes the browser send it, and it is gone with the
 * browser. On plain http, as on an intranet, it must do without `Secure`.
 */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  reply.header('set-cookie', `${name}=${secret}; ${attributesFor(request)}`);
}

export function takeCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('set-cookie', `${name}=; ${attributesFor(request)}; Max-Age=0`);
}

function attributesFor(request: FastifyRequest): string {
  return `Path=/; HttpOnly; SameSite=Strict${isEncrypted(request) ? '; Secure' : ''}`;
}

/** Told by the browser itself, so that it is known behind a server that ends https and passes requests on. */
function isEncrypted({ protocol, headers }: FastifyRequest): boolean {
  return protocol === 'https' || (headers.origin ?? '').startsWith('https://');
}
