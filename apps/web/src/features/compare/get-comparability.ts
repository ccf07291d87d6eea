import { queryOptions } from '@tanstack/react-query';
import { comparabilitySchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { type AreaQuestion, areaParameters } from './area-question.ts';

export interface ComparabilityQuestion extends AreaQuestion {
  readonly indicator: string;
}

/** Where a grade of comparability is served. */
function comparabilityAddress({ indicator, ...where }: ComparabilityQuestion): string {
  return apiAddress('/answers/comparability', { indicator, ...areaParameters(where) });
}

export const comparabilityQuery = (question: ComparabilityQuestion) =>
  queryOptions({
    queryKey: ['comparability', question],
    queryFn: ({ signal }) => ask(comparabilityAddress(question), comparabilitySchema, { signal }),
  });
