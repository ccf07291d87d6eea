import { queryOptions } from '@tanstack/react-query';
import { overviewSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The overview of an area in one year: here for its list of publications, which knows who is missing. */
export const publicationsQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['overview', area, year],
    queryFn: ({ signal }) =>
      ask(apiAddress('/answers/overview', { area, year }), overviewSchema, { signal }),
    placeholderData: () => undefined,
  });
