import { expect, it } from 'vitest';
import { openApp } from '../testing/open-app.ts';

const long = `/compare?indicators=${'disputes_accepted,'.repeat(200)}legal_lectures`;

it('a long view gets a short address that leads to it, the same one each time', async () => {
  const { send, get } = await openApp();
  const revision = (await get('/health')).headers.etag;
  const save = (address: string) =>
    send({ method: 'POST', url: '/api/v1/views', payload: { address } });
  const first = await save(long);
  expect(first.statusCode).toBe(200);
  const { link } = first.json();
  expect(link).toMatch(/^\/v\/[0-9a-f]{12}$/);
  expect((await save(long)).json().link).toBe(link);
  const led = await send({ url: link });
  expect(led.statusCode).toBe(302);
  expect(led.headers.location).toBe(long);
  expect((await get('/health')).headers.etag).toBe(revision);
});

it.each([
  'https://example.org/?a=1',
  '//example.org/?a=1',
  '/\\example.org/?a=1',
  'javascript:alert(1)?a',
  '/compare',
  `/compare?a=${'x'.repeat(9_000)}`,
])('is no way to other servers: %s', async (address) => {
  const { send } = await openApp();
  const reply = await send({ method: 'POST', url: '/api/v1/views', payload: { address } });
  expect(reply.statusCode).toBe(400);
  expect(reply.json().title).toMatch(/[一-鿿]/);
});

it('an unknown short address is a problem in Chinese', async () => {
  const { send } = await openApp();
  const reply = await send({ url: '/v/000000000000' });
  expect(reply.statusCode).toBe(404);
  expect(reply.json().title).toContain('没有这个短地址');
});
