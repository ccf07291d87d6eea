import { queryOptions } from '@tanstack/react-query';
import { listLimits, rankingSchema, reportListSchema, trendSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { printYears } from '../../view/year-list.ts';

/** A screen hangs on a wall for days: every answer is asked again after five minutes. */
export const refreshed = { refetchInterval: 300_000, refetchIntervalInBackground: true } as const;

/** The ranking of one indicator among all townships of an area. */
export const screenRankingQuery = (area: string, year: number, indicator: string) =>
  queryOptions({
    queryKey: ['screen-ranking', area, year, indicator],
    queryFn: ({ signal }) =>
      ask(apiAddress('/answers/ranking', { area, year, indicator }), rankingSchema, { signal }),
    ...refreshed,
  });

/** The years of one indicator for all townships that are named. */
export const screenTrendQuery = (
  indicator: string,
  townships: readonly string[],
  years: readonly number[],
) =>
  queryOptions({
    queryKey: ['screen-trend', indicator, townships, years],
    queryFn: ({ signal }) => {
      const query = { indicator, townships, years: printYears(years) };
      return ask(apiAddress('/answers/trend', query), trendSchema, { signal });
    },
    ...refreshed,
  });

/** The moment of the latest import among the reports of an area and year, as an ISO time; null where there is none. */
export const dataMomentQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['screen-data-moment', area, year],
    queryFn: async ({ signal }) => {
      const address = apiAddress('/reports', { area, years: year, limit: listLimits.page });
      const { items } = await ask(address, reportListSchema, { signal });
      return items.reduce<string | null>(
        (latest, { imported_at }) =>
          latest === null || imported_at > latest ? imported_at : latest,
        null,
      );
    },
    ...refreshed,
  });
