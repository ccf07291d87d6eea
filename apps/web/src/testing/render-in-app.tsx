import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { makeQueryClient } from '../api/query-client.ts';
import { AntdLanguage } from '../app/antd-language.tsx';
import { Providers } from '../app/providers.tsx';
import { parseSearch, printSearch, readView } from '../view/view.ts';

afterEach(cleanup);

/**
 * Renders a piece of the interface at an address, with everything that surrounds it in the product.
 * `search()` is the address as it stands now.
 */
export async function renderInApp(
  piece: ReactNode,
  address = '/?area=990101&year=2023',
): Promise<RenderResult & { search: () => string }> {
  const root = createRootRoute({
    validateSearch: (search: Record<string, unknown>) => readView(search),
  });
  const page = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <AntdLanguage>{piece}</AntdLanguage>,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch: printSearch,
  });
  await router.load();
  const result = render(
    <Providers queryClient={makeQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...result, search: () => router.state.location.searchStr };
}
