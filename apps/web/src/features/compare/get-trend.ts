import { queryOptions } from '@tanstack/react-query';
import { trendSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { printYears } from '../../view/year-list.ts';

export interface TrendQuestion {
  readonly indicator: string;
  readonly townships: readonly string[];
  readonly years: readonly number[];
}

/** Where a trend is served; `csvOf` gives the same as a file. */
export function trendAddress({ indicator, townships, years }: TrendQuestion): string {
  return apiAddress('/answers/trend', {
    indicator,
    townships: townships.join(','),
    years: printYears(years),
  });
}

export const trendQuery = (question: TrendQuestion) =>
  queryOptions({
    queryKey: ['trend', question],
    queryFn: ({ signal }) => ask(trendAddress(question), trendSchema, { signal }),
    enabled: question.townships.length > 0,
  });
