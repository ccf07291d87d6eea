import { afterEach, expect, it, vi } from 'vitest';
import { linkToHandOn } from './short-link.ts';

const origin = 'http://xiangjian.test';
const long = `${origin}/compare?indicators=${'a'.repeat(2_000)}`;

afterEach(() => vi.unstubAllGlobals());

it('leaves a short address as it is, and asks nobody', async () => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  const href = `${origin}/compare?year=2022`;
  expect(await linkToHandOn({ href, origin }, true)).toBe(href);
  expect(asked).not.toHaveBeenCalled();
});

it('hands on the short address of a long view', async () => {
  const asked = vi.fn(async () => Response.json({ id: 'abc', link: '/v/abc' }));
  vi.stubGlobal('fetch', asked);
  expect(await linkToHandOn({ href: long, origin }, true)).toBe(`${origin}/v/abc`);
  expect(asked).toHaveBeenCalledWith(
    '/api/v1/views',
    expect.objectContaining({ body: JSON.stringify({ address: long.slice(origin.length) }) }),
  );
});

it('falls back to the long address where the server does not keep it', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
  expect(await linkToHandOn({ href: long, origin }, true)).toBe(long);
});

it('asks the server for nothing where a visitor has no account', async () => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  expect(await linkToHandOn({ href: long, origin }, false)).toBe(long);
  expect(asked).not.toHaveBeenCalled();
});
