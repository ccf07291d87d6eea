import { queryOptions } from '@tanstack/react-query';
import {
  divisionListSchema,
  ledgerConflictsSchema,
  ledgerListSchema,
  listLimits,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The imports of an area, the newest first. */
export const ledgersQuery = (area: string) =>
  queryOptions({
    queryKey: ['ledgers', area],
    queryFn: ({ signal }) => ask(apiAddress('/ledgers', { area }), ledgerListSchema, { signal }),
  });

/** Figures of ledgers that say something else than their cell does. */
export const ledgerConflictsQuery = (area: string) =>
  queryOptions({
    queryKey: ['ledgers', area, 'conflicts'],
    queryFn: ({ signal }) =>
      ask(apiAddress('/ledgers/conflicts', { area }), ledgerConflictsSchema, { signal }),
  });

/** The townships of a county, by code and name. */
export const townshipsInQuery = (area: string) =>
  queryOptions({
    queryKey: ['townships-in', area],
    queryFn: async ({ signal }) => {
      const address = apiAddress('/divisions', { parent: area, limit: listLimits.page });
      const { items } = await ask(address, divisionListSchema, { signal });
      return items
        .filter(({ level }) => level === 'township')
        .map(({ code, name }) => ({ value: code, label: name }));
    },
  });
