import { queryOptions } from '@tanstack/react-query';
import { searchNamesSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The townships and indicators that answer to what is typed, at most `limit` of each. */
export const searchNamesQuery = (q: string, area: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['search-names', q, area, limit],
    queryFn: ({ signal }) =>
      ask(apiAddress('/search/names', { q, area, limit }), searchNamesSchema, { signal }),
    enabled: q !== '',
  });
