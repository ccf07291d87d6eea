import { queryOptions } from '@tanstack/react-query';
import { coverageSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** Where the definition page's figures are served; `csvOf` gives the same as a file. */
export function coverageAddress(indicator: string, area: string, year: number): string {
  return apiAddress(`/indicators/${indicator}/coverage`, { area, year });
}

/** One indicator in an area: definition, coverage over the years, the values of one year. */
export const coverageQuery = (indicator: string, area: string, year: number) =>
  queryOptions({
    queryKey: ['coverage', indicator, area, year],
    queryFn: ({ signal }) =>
      ask(coverageAddress(indicator, area, year), coverageSchema, { signal }),
    placeholderData: (previous) => (previous?.indicator.id === indicator ? previous : undefined),
  });
