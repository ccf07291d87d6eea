import { queryOptions } from '@tanstack/react-query';
import {
  listLimits,
  restoredReportSchema,
  type WithdrawnReport,
  withdrawnReportsSchema,
} from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPost } from '../../api/json-post.ts';

/** The reports of an area whose import was undone, the last first; no more than one page of them. */
export const withdrawnQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ['withdrawn reports', area],
    queryFn: ({ signal }) =>
      ask(
        apiAddress('/reports/withdrawn', { area, limit: listLimits.page }),
        withdrawnReportsSchema,
        { signal },
      ),
    enabled: area !== undefined,
  });

/** Undoes the withdrawal. Rejects with ApiProblem (a newer report stands in its place) or NoAnswer. */
export function restoreReport({ id }: WithdrawnReport, author: string) {
  return ask(apiAddress(`/reports/${id}/restore`), restoredReportSchema, jsonPost({ author }));
}
