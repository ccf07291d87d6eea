import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { knowScope } from './know-scope.ts';
import { Providers } from './providers.tsx';
import { makeRouter } from './router.tsx';

/**
 * Shows the pages in an element once everything is known that the first picture depends on. The first picture is laid out
 * in small steps, so that a click or a key is never kept waiting by it.
 */
export async function showPages(
  root: Element,
  queryClient: QueryClient,
  known: Promise<unknown>,
): Promise<void> {
  const router = makeRouter();
  loadAskedPage(router);
  await Promise.all([known, knowScope(queryClient, router)]);
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <Providers queryClient={queryClient}>
          <RouterProvider router={router} />
        </Providers>
      </StrictMode>,
    ),
  );
}

/** The page of the address is on its way while the questions are answered; a failure shows when the router comes to it. */
function loadAskedPage(router: ReturnType<typeof makeRouter>): void {
  const routes: Readonly<Record<string, AnyRoute | undefined>> = router.routesById;
  const matches: readonly { readonly routeId: string }[] = router.matchRoutes(
    router.latestLocation,
  );
  for (const { routeId } of matches) {
    const route = routes[routeId];
    if (route !== undefined) router.loadRouteChunk(route)?.catch(() => undefined);
  }
}
