import { queryOptions } from '@tanstack/react-query';
import { type PeerGroup, rankingSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

export interface RankingQuestion {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly peers: PeerGroup;
}

/** Where a ranking is served; `csvOf` gives the same as a file. */
export function rankingAddress({ indicator, area, year, peers }: RankingQuestion): string {
  return apiAddress('/answers/ranking', {
    indicator,
    area,
    year,
    peers: peers === 'all' ? undefined : peers,
  });
}

export const rankingQuery = (question: RankingQuestion) =>
  queryOptions({
    queryKey: ['ranking', question],
    queryFn: ({ signal }) => ask(rankingAddress(question), rankingSchema, { signal }),
  });
