import { queryOptions } from '@tanstack/react-query';
import { listLimits, type ReportSummary, reportListSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** What the list is asked for; the same words go to the CSV. */
export interface ReportsQuestion {
  readonly area?: string | undefined;
  readonly township?: string | undefined;
  readonly years?: readonly number[] | undefined;
  readonly q?: string | undefined;
}

/** The most reports that the page lists. A county has a few hundred. */
export const mostReports = 5000;

/** Where the list is served; `csvOf` gives it whole. */
export function reportsAddress(question: ReportsQuestion): string {
  return apiAddress('/reports', { ...question });
}

/** Every current report of an area, page by page. Filters work on it without asking again. */
export const reportsQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ['reports', area],
    queryFn: async ({ signal }) => {
      const items: ReportSummary[] = [];
      for (;;) {
        const page = { area, limit: listLimits.page, offset: items.length };
        const reply = await ask(apiAddress('/reports', page), reportListSchema, { signal });
        items.push(...reply.items);
        const complete = items.length >= reply.total || reply.items.length === 0;
        if (complete || items.length >= mostReports) return { total: reply.total, items };
      }
    },
  });
