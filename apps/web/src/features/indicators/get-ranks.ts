import { queryOptions } from '@tanstack/react-query';
import { type PeerGroup, rankingSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The places of an indicator among all townships of an area, or kind by kind. */
export const ranksQuery = (indicator: string, area: string, year: number, peers: PeerGroup) =>
  queryOptions({
    queryKey: ['ranks', indicator, area, year, peers],
    queryFn: ({ signal }) => {
      const among = peers === 'all' ? undefined : peers;
      const address = apiAddress('/answers/ranking', { indicator, area, year, peers: among });
      return ask(address, rankingSchema, { signal });
    },
    // Places of one indicator say nothing of another.
    placeholderData: () => undefined,
  });
