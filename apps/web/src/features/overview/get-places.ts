import { queryOptions } from '@tanstack/react-query';
import { compositePlacesSchema, type PeerGroup } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

export interface PlacesQuestion {
  readonly area: string;
  readonly year: number;
  readonly peers: PeerGroup;
  /** Id of a scoring scheme; the bundled template when left out. */
  readonly scheme?: string | undefined;
}

/** Where townships stand by a scoring scheme. */
export const placesQuery = ({ area, year, peers, scheme }: PlacesQuestion) =>
  queryOptions({
    queryKey: ['places', area, year, peers, scheme],
    queryFn: ({ signal }) => {
      const among = peers === 'all' ? undefined : peers;
      const address = apiAddress('/answers/composite', { area, year, peers: among, scheme });
      return ask(address, compositePlacesSchema, { signal });
    },
    // Ranks of another year beside the figures of this one would be wrong.
    placeholderData: () => undefined,
  });
