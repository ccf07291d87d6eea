import type { QueryClient } from '@tanstack/react-query';
import { areasQuery } from '../../api/get-areas.ts';
import type { View } from '../../view/view.ts';
import { areaToBeginWith, yearToBeginWith } from './default-scope.ts';
import { reportYearsQuery } from './get-report-years.ts';

/**
 * Area and year for a view that names none, as the scope gate would choose them; what the view names stays.
 * Undefined where nothing is stored. The replies stay in the cache for the pages.
 *
 * @throws what the server answered, if not with areas and reports
 */
export async function scopeOfFirstVisit(
  queryClient: QueryClient,
  { area: named, year: asked }: View,
): Promise<Pick<View, 'area' | 'year'> | undefined> {
  const { items } = await queryClient.fetchQuery({ ...areasQuery, retry: false });
  const area = named ?? areaToBeginWith(items)?.code;
  if (area === undefined) return undefined;
  if (asked !== undefined) return { area, year: asked };
  const counts = await queryClient.fetchQuery({ ...reportYearsQuery(area), retry: false });
  const year = yearToBeginWith(counts);
  return year === null ? undefined : { area, year };
}
