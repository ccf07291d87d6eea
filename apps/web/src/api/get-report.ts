import { queryOptions } from '@tanstack/react-query';
import { reportDetailSchema } from '@xiangjian/contract';
import { apiAddress } from './address.ts';
import { ask } from './client.ts';

/**
 * One report with everything that was read from it; with `unmask` its personal data is shown, and that is logged. Another
 * report never stands in while it loads.
 */
export const reportQuery = (id: number, unmask = false) =>
  queryOptions({
    queryKey: ['report', id, unmask],
    queryFn: ({ signal }) =>
      ask(apiAddress(`/reports/${id}`, unmaskPart(unmask)), reportDetailSchema, { signal }),
    placeholderData: () => undefined,
  });

/** The file as it was received. */
export function originalAddress(id: number, unmask = false): string {
  return apiAddress(`/reports/${id}/original`, unmaskPart(unmask));
}

/** How an address asks for personal data without its mask. */
export function unmaskPart(unmask: boolean): { readonly unmask?: string } {
  return unmask ? { unmask: 'true' } : {};
}
