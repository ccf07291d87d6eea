import { queryOptions } from '@tanstack/react-query';
import { divisionListSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** A township that a search found: `where` are the names above it. */
export interface NamedTownship {
  readonly code: string;
  readonly name: string;
  readonly where: string;
}

/** Townships whose name holds a text; asks nothing for an empty one. */
export const townshipsNamedQuery = (text: string) =>
  queryOptions({
    queryKey: ['townships-named', text],
    enabled: text !== '',
    queryFn: async ({ signal }): Promise<NamedTownship[]> => {
      const address = apiAddress('/divisions', { q: text, limit: 100 });
      const { items } = await ask(address, divisionListSchema, { signal });
      return items
        .filter(({ level }) => level === 'township')
        .map(({ code, name, path }) => ({ code, name, where: path.slice(0, -1).join(' ') }));
    },
  });
