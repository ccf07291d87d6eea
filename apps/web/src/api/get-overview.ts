import { queryOptions } from '@tanstack/react-query';
import { overviewSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/** The state of an area in one year: findings, key figures, publication, what to look at. */
export const overviewQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['overview', area, year],
    queryFn: ({ signal }) =>
      ask(apiAddress('/answers/overview', { area, year }), overviewSchema, { signal }),
  });
