import { queryOptions } from '@tanstack/react-query';
import { indicatorListSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/** The indicators that the district has added; those of the catalogue come with the program. */
export const ownIndicatorsQuery = queryOptions({
  queryKey: ['own-indicators'],
  queryFn: ({ signal }) =>
    ask(apiAddress('/indicators', { of: 'own' }), indicatorListSchema, { signal }),
});
