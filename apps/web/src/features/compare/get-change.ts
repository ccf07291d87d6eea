import { queryOptions } from '@tanstack/react-query';
import { changeSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { type AreaQuestion, areaParameters } from './area-question.ts';

export interface ChangeQuestion extends Omit<AreaQuestion, 'year'> {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
}

/** Where a change between two years is served; `csvOf` gives the same as a file. */
export function changeAddress({ indicator, from, to, ...where }: ChangeQuestion): string {
  const { area, peers, set } = areaParameters({ ...where, year: to });
  const { boundaries } = where;
  return apiAddress('/answers/change', { indicator, area, from, to, peers, set, boundaries });
}

export const changeQuery = (question: ChangeQuestion) =>
  queryOptions({
    queryKey: ['change', question],
    queryFn: ({ signal }) => ask(changeAddress(question), changeSchema, { signal }),
  });
