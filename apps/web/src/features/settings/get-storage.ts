import { queryOptions } from '@tanstack/react-query';
import { storageSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** What is stored, where and how large; asked anew at every visit. */
export const storageQuery = queryOptions({
  queryKey: ['storage'],
  queryFn: ({ signal }) => ask(apiAddress('/storage'), storageSchema, { signal }),
  staleTime: 0,
});
