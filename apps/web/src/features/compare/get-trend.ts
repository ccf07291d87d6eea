import { queryOptions } from '@tanstack/react-query';
import { trendSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { printYears } from '../../view/year-list.ts';

export interface TrendQuestion {
  readonly indicator: string;
  readonly townships: readonly string[];
  readonly years: readonly number[];
  /** Townships of which the median is taken; all of the counties where left out. */
  readonly set?: readonly string[] | undefined;
  /** Left out: as townships stood in each year. */
  readonly boundaries?: 'current' | undefined;
}

/** Where a trend is served; `csvOf` gives the same as a file. */
export function trendAddress({
  indicator,
  townships,
  years,
  set,
  boundaries,
}: TrendQuestion): string {
  return apiAddress('/answers/trend', {
    indicator,
    townships: townships.join(','),
    years: printYears(years),
    set,
    boundaries,
  });
}

export const trendQuery = (question: TrendQuestion) =>
  queryOptions({
    queryKey: ['trend', question],
    queryFn: ({ signal }) => ask(trendAddress(question), trendSchema, { signal }),
    enabled: question.townships.length > 0,
  });
