import { useQueries, useQuery } from '@tanstack/react-query';
import { divisionListSchema, divisionSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

interface ReferenceArea {
  readonly value: string;
  readonly label: string;
}

/** Where a reference value may hold: the province, the city and the county that is looked at, and each of its townships. */
export function useReferenceAreas(county: string): readonly ReferenceArea[] {
  const codes = [2, 4, 6].filter((digits) => digits <= county.length);
  const above = useQueries({
    queries: codes.map((digits) => {
      const code = county.slice(0, digits);
      return {
        queryKey: ['division', code],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          ask(apiAddress(`/divisions/${code}`), divisionSchema, { signal }),
      };
    }),
  });
  const townships = useQuery({
    queryKey: ['divisions', county],
    queryFn: ({ signal }) =>
      ask(apiAddress('/divisions', { parent: county, limit: 1000 }), divisionListSchema, {
        signal,
      }),
  });
  const standing = (townships.data?.items ?? []).filter(({ valid_to }) => valid_to === null);
  return [
    ...above.flatMap(({ data }) => (data === undefined ? [] : [data])).reverse(),
    ...standing,
  ].map(({ code, name }) => ({ value: code, label: name }));
}
