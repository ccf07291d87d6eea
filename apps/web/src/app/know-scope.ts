import { readView, type View } from '../view/view.ts';
import type { makeRouter } from './router.tsx';

/**
 * On a first visit writes area and year into the address as soon as they are known, before the first picture: header and
 * strips then stand at once where they stay, and nothing below them jumps. Where the server does not answer, or nothing is
 * stored, the scope is undefined and the scope gate says so.
 */
export async function knowScope(
  router: ReturnType<typeof makeRouter>,
  asked: Promise<Pick<View, 'area' | 'year'> | undefined>,
): Promise<void> {
  const { latestLocation } = router;
  const hasPage = router.matchRoutes(latestLocation).length > 1;
  const view = readView(latestLocation.search);
  const scope = await asked;
  if (!hasPage || scope === undefined) return;
  if (view.area !== undefined && view.year !== undefined) return;
  await router.navigate({ to: '.', search: { ...view, ...scope }, replace: true });
}
