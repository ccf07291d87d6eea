import { queryOptions } from '@tanstack/react-query';
import { reportDetailSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/** One report with everything that was read from it. Another report never stands in while it loads. */
export const reportQuery = (id: number) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => ask(apiAddress(`/reports/${id}`), reportDetailSchema, { signal }),
    placeholderData: () => undefined,
  });

/** The file as it was received. */
export function originalAddress(id: number): string {
  return apiAddress(`/reports/${id}/original`);
}
