import { queryOptions } from '@tanstack/react-query';
import { type Boundaries, boundariesSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPut } from '../../api/json-put.ts';

const address = (area: string) => apiAddress(`/areas/${area}/boundaries`);

/** The outlines that the committee has brought along. */
export const boundariesQuery = (area: string) =>
  queryOptions({
    queryKey: ['boundaries', area],
    queryFn: ({ signal }) => ask(address(area), boundariesSchema, { signal }),
  });

/** Keeps outlines for everybody; none forgets them. */
export const keepBoundaries = (area: string, boundaries: Boundaries): Promise<Boundaries> =>
  ask(address(area), boundariesSchema, jsonPut(boundaries));
