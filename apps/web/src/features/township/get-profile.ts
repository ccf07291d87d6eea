import { queryOptions } from '@tanstack/react-query';
import { type PeerGroup, profileSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

export interface ProfileQuestion {
  readonly township: string;
  readonly year: number;
  readonly peers: PeerGroup;
  /** Left out: as townships stood in each year. */
  readonly boundaries?: 'current' | undefined;
}

/** Where a profile is served; `csvOf` gives the same as a file. */
export function profileAddress({ township, year, peers, boundaries }: ProfileQuestion): string {
  return apiAddress('/answers/profile', {
    township,
    year,
    peers: peers === 'all' ? undefined : peers,
    boundaries,
  });
}

export const profileQuery = (question: ProfileQuestion) =>
  queryOptions({
    queryKey: ['profile', question],
    queryFn: ({ signal }) => ask(profileAddress(question), profileSchema, { signal }),
  });
