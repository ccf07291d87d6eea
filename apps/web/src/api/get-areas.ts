import { queryOptions } from '@tanstack/react-query';
import { reportingAreasSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/** The areas in which at least one report is stored. */
export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: ({ signal }) => ask(apiAddress('/areas'), reportingAreasSchema, { signal }),
});
