import { queryOptions } from '@tanstack/react-query';
import { schemeListSchema, storedSchemeSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The scoring schemes that there are: the template first, then those that people saved. */
export const schemesQuery = queryOptions({
  queryKey: ['schemes'],
  queryFn: ({ signal }) => ask(apiAddress('/schemes'), schemeListSchema, { signal }),
});

/** One scheme with all its saves. */
export const schemeQuery = (id: string) =>
  queryOptions({
    queryKey: ['scheme', id],
    queryFn: ({ signal }) => ask(apiAddress(`/schemes/${id}`), storedSchemeSchema, { signal }),
    // The last scheme must not stand in for another one: its draft would be saved under a wrong id.
    placeholderData: () => undefined,
  });
