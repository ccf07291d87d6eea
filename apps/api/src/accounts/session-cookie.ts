import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Named after the port that the request came in at: browsers send cookies to every port of a host, and two servers side by
 * side would end each other's sessions.
 */
function nameAt({ socket }: Pick<FastifyRequest, 'socket'>): string {
  return socket.localPort === undefined ? stem : `${stem}_${socket.localPort}`;
}

const stem = 'xiangjian_session';

/** The secret of the session in the cookie of a request, or null. */
export function sessionSecretOf(
  request: Pick<FastifyRequest, 'headers' | 'socket'>,
): string | null {
  const name = nameAt(request);
  const pair = (request.headers.cookie ?? '')
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
  reply.header('set-cookie', `${nameAt(request)}=${secret}; ${attributesFor(request)}`);
}

export function takeCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('set-cookie', `${nameAt(request)}=; ${attributesFor(request)}; Max-Age=0`);
}

function attributesFor(request: FastifyRequest): string {
  return `Path=/; HttpOnly; SameSite=Strict${isEncrypted(request) ? '; Secure' : ''}`;
}

/** Told by the browser itself, so that it is known behind a server that ends https and passes requests on. */
function isEncrypted({ protocol, headers }: FastifyRequest): boolean {
  return protocol === 'https' || (headers.origin ?? '').startsWith('https://');
}
