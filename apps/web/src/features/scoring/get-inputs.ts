import { queryOptions } from '@tanstack/react-query';
import { compositeInputsSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The figures that composites of an area and year are computed from. */
export const inputsQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['composite-inputs', area, year],
    queryFn: ({ signal }) =>
      ask(apiAddress('/answers/composite/inputs', { area, year }), compositeInputsSchema, {
        signal,
      }),
  });
