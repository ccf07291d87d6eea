import { queryOptions } from '@tanstack/react-query';
import { reportNumbersSchema, reviewListSchema, reviewReportsSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** What of the queue is asked for. */
export interface ReviewQuestion {
  /** Code of an area or of one township. */
  readonly area: string;
  readonly year: number;
  readonly reasons?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
}

/** How far the review of each report has come. */
export const reviewReportsQuery = ({ area, year, reasons, indicators }: ReviewQuestion) =>
  queryOptions({
    queryKey: ['review', 'reports', area, year, reasons, indicators],
    queryFn: ({ signal }) =>
      ask(
        apiAddress('/review/reports', { area, years: year, reasons, indicators }),
        reviewReportsSchema,
        { signal },
      ),
  });

/** A report has some tens of indicators; no township and year reaches this many. */
const everyItem = 500;

/** Every item of one township and year, open and decided. Another report's items never stand in. */
export const reviewItemsQuery = ({ area, year, reasons, indicators }: ReviewQuestion) =>
  queryOptions({
    queryKey: ['review', 'items', area, year, reasons, indicators],
    queryFn: ({ signal }) => {
      const query = { area, years: year, reasons, indicators, state: 'all', limit: everyItem };
      return ask(apiAddress('/review', query), reviewListSchema, { signal });
    },
    placeholderData: () => undefined,
  });

/** Every number of a report as it is read, to be pointed at. */
export const reportNumbersQuery = (id: number) =>
  queryOptions({
    queryKey: ['report', id, 'numbers'],
    queryFn: ({ signal }) =>
      ask(apiAddress(`/reports/${id}/numbers`), reportNumbersSchema, { signal }),
    placeholderData: () => undefined,
  });
