import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { giveCookie, sessionSecretOf } from './session-cookie.ts';

/** A server on a port of its own that gives a session and says which it sees. */
async function server(secret: string) {
  const app = Fastify();
  app.get('/give', (request, reply) => {
    giveCookie(request, reply, secret);
    return reply.send('');
  });
  app.get('/seen', (request) => ({ secret: sessionSecretOf(request) }));
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const cookie = (await fetch(`${address}/give`)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const seen = async (sent: string) =>
    (await fetch(`${address}/seen`, { headers: { cookie: sent } })).json();
  return { app, cookie, seen };
}

it('two servers on one host each find their own session among the cookies', async () => {
  const [one, other] = [await server('first'), await server('second')];
  const jar = `${other.cookie}; ${one.cookie}`;
  expect(await one.seen(jar)).toEqual({ secret: 'first' });
  expect(await other.seen(jar)).toEqual({ secret: 'second' });
  expect(await one.seen(other.cookie)).toEqual({ secret: null });
  await Promise.all([one.app.close(), other.app.close()]);
});
