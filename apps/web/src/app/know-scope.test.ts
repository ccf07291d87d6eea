import { createMemoryHistory } from '@tanstack/react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { makeQueryClient } from '../api/query-client.ts';
import { scopeOfFirstVisit } from '../features/scope/scope-of-first-visit.ts';
import { sampleArea, sampleReport } from '../testing/sample-area.ts';
import { parseSearch, readView } from '../view/view.ts';
import { knowScope } from './know-scope.ts';
import { makeRouter } from './router.tsx';

function serve(replies: Readonly<Record<string, unknown>>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.split('?')[0] ?? '';
    return new Response(JSON.stringify(replies[path] ?? {}), {
      status: path in replies ? 200 : 404,
    });
  });
}

const stored = {
  '/api/v1/areas': { items: [sampleArea] },
  '/api/v1/reports': {
    total: 3,
    items: [sampleReport(1, 2022), sampleReport(2, 2022), sampleReport(3, 2023)],
  },
};

/** The address after the scope is known. */
async function addressAfter(address: string): Promise<string> {
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  const asked = readView(parseSearch(new URL(address, 'http://localhost').search));
  await knowScope(
    router,
    scopeOfFirstVisit(makeQueryClient(), asked).catch(() => undefined),
  );
  return router.history.location.href;
}

afterEach(() => vi.unstubAllGlobals());

test('a first visit stands at its area and year before the first picture', async () => {
  serve(stored);
  expect(await addressAfter('/')).toBe('/?area=990101&year=2022');
  expect(await addressAfter('/compare?view=trend')).toContain('area=990101&year=2022');
});

test('what the address names stays as it is', async () => {
  serve(stored);
  expect(await addressAfter('/?area=990101&year=2023')).toBe('/?area=990101&year=2023');
  expect(await addressAfter('/?year=2021')).toBe('/?area=990101&year=2021');
});

test('an address without a page, an empty house and a silent server leave the address alone', async () => {
  serve(stored);
  expect(await addressAfter('/nowhere')).toBe('/nowhere');
  serve({ '/api/v1/areas': { items: [] } });
  expect(await addressAfter('/')).toBe('/');
  serve({});
  expect(await addressAfter('/')).toBe('/');
});
