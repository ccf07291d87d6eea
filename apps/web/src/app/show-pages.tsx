import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { View } from '../view/view.ts';
import { knowScope } from './know-scope.ts';
import { Providers } from './providers.tsx';
import { makeRouter } from './router.tsx';

/** What is asked of the server before the first picture. */
export interface FirstQuestions {
  readonly known: Promise<unknown>;
  /** Area and year for an address that names none; undefined where they cannot be known. */
  readonly scope: Promise<Pick<View, 'area' | 'year'> | undefined>;
}

/**
 * Shows the pages in an element once everything is known that the first picture depends on. The first picture is laid out
 * in small steps, so that a click or a key is never kept waiting by it.
 */
export async function showPages(
  root: Element,
  queryClient: QueryClient,
  { known, scope }: FirstQuestions,
): Promise<void> {
  const router = makeRouter();
  await Promise.all([known, knowScope(router, scope)]);
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
