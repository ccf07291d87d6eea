import type { QueryClient } from '@tanstack/react-query';
import { scopeOfFirstVisit } from '../features/scope/scope-of-first-visit.ts';
import { readView } from '../view/view.ts';
import type { makeRouter } from './router.tsx';

/**
 * Learns the areas, and on a first visit writes area and year into the address, before the first picture: header and strips
 * then stand at once where they stay, and nothing below them jumps. Where the server does not answer, or nothing is stored,
 * the scope gate says so.
 */
export async function knowScope(
  queryClient: QueryClient,
  router: ReturnType<typeof makeRouter>,
): Promise<void> {
  const { latestLocation } = router;
  const hasPage = router.matchRoutes(latestLocation).length > 1;
  const view = readView(latestLocation.search);
  const scope = await scopeOfFirstVisit(queryClient, view).catch(() => undefined);
  if (!hasPage || scope === undefined) return;
  if (view.area !== undefined && view.year !== undefined) return;
  await router.navigate({ to: '.', search: { ...view, ...scope }, replace: true });
}
