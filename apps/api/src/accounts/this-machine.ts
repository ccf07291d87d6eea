import type { FastifyRequest } from 'fastify';

/** Whether a network address is this machine's own. */
export function isThisMachine(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

/** Headers by which a server in between says for whom it asks. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip'] as const;

/** Whether a request comes from a person or program at this machine, and not through a server that passes others on. */
export function isAtThisMachine({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  return isThisMachine(ip) && forwarding.every((name) => headers[name] === undefined);
}
