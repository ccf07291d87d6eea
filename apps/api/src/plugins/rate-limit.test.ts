import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

it('one address is told to wait, in a problem document, while others are answered', async () => {
  const { app } = await openApp();
  const ask = (remoteAddress: string, url = '/api/v1/health') => app.inject({ url, remoteAddress });
  for (let sent = 0; sent < 1_200; sent += 1) await ask('10.0.0.7');
  const refused = await ask('10.0.0.7');
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.json()).toMatchObject({
    type: 'urn:xiangjian:problem:too-many-requests',
    title: expect.stringContaining('每分钟最多 1200 次'),
  });
  expect((await ask('10.0.0.8')).statusCode).toBe(200);
  expect((await ask('10.0.0.7', '/anything')).statusCode).toBe(503);
  expect(Number((await ask('127.0.0.1')).headers['x-ratelimit-limit'])).toBe(12_000);
});
