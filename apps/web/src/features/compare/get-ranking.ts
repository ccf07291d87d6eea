import { queryOptions } from '@tanstack/react-query';
import { rankingSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { type AreaQuestion, areaParameters } from './area-question.ts';

export interface RankingQuestion extends AreaQuestion {
  readonly indicator: string;
}

/** Where a ranking is served; `csvOf` gives the same as a file. */
export function rankingAddress({ indicator, ...where }: RankingQuestion): string {
  return apiAddress('/answers/ranking', {
    indicator,
    ...areaParameters(where),
    boundaries: where.boundaries,
  });
}

export const rankingQuery = (question: RankingQuestion) =>
  queryOptions({
    queryKey: ['ranking', question],
    queryFn: ({ signal }) => ask(rankingAddress(question), rankingSchema, { signal }),
  });
