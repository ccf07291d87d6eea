import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { declareRights } from '../accounts/declared-right.ts';

const url = '/api/v1/things';
const handler = () => 'done';

describe('a route that changes data', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is not served by %s without a right', (method) => {
    const app = Fastify();
    declareRights(app);
    expect(() => app.route({ method, url, handler })).toThrow(`${method} ${url} names no right`);
    expect(() => app.route({ method, url, handler, config: { right: 'edit' } })).not.toThrow();
  });

  it('may stand beside answers without one, where its own right is named', () => {
    const app = Fastify();
    declareRights(app);
    expect(() => app.get(url, handler)).not.toThrow();
    expect(() => app.route({ method: ['GET', 'POST'], url: `${url}/2`, handler })).toThrow();
  });
});
