import { queryOptions } from '@tanstack/react-query';
import { indicatorListSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/** What is measured, with the indicators that the district has added. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => ask(apiAddress('/indicators'), indicatorListSchema, { signal }),
});
