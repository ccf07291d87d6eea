import { queryOptions } from '@tanstack/react-query';
import { listLimits, reportListSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** How many reports an area has, year by year. */
export const reportYearsQuery = (area: string) =>
  queryOptions({
    queryKey: ['report-years', area],
    queryFn: async ({ signal }) => {
      const address = apiAddress('/reports', { area, limit: listLimits.page });
      const { items } = await ask(address, reportListSchema, { signal });
      const counts = new Map<number, number>();
      for (const { year, superseded } of items) {
        if (!superseded) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      return counts;
    },
  });
