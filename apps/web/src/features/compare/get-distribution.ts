import { queryOptions } from '@tanstack/react-query';
import { distributionSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { type AreaQuestion, areaParameters } from './area-question.ts';

export interface DistributionQuestion extends AreaQuestion {
  readonly indicator: string;
}

/** Where a distribution is served; `csvOf` gives the same as a file. */
export function distributionAddress({ indicator, ...where }: DistributionQuestion): string {
  return apiAddress('/answers/distribution', { indicator, ...areaParameters(where) });
}

export const distributionQuery = (question: DistributionQuestion) =>
  queryOptions({
    queryKey: ['distribution', question],
    queryFn: ({ signal }) => ask(distributionAddress(question), distributionSchema, { signal }),
  });
