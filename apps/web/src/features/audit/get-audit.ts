import { queryOptions } from '@tanstack/react-query';
import { auditListSchema, auditVerdictSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** Which lines are looked at; an empty text does not narrow. */
export interface AuditFilter {
  readonly actor: string;
  readonly about: string;
  readonly since: string;
  readonly until: string;
}

/** Lines on one page. */
export const pageLines = 50;

/** A page of the audit log, newest first; asked anew at every visit, since reading it is how somebody keeps watch. */
export const auditQuery = (filter: AuditFilter, page: number) =>
  queryOptions({
    queryKey: ['audit', filter, page],
    queryFn: ({ signal }) =>
      ask(apiAddress('/audit', { ...given(filter), ...placeOf(page) }), auditListSchema, {
        signal,
      }),
    staleTime: 0,
  });

/** Whether the log is whole. */
export const auditVerdictQuery = queryOptions({
  queryKey: ['audit', 'verify'],
  queryFn: ({ signal }) => ask(apiAddress('/audit/verify'), auditVerdictSchema, { signal }),
  staleTime: 0,
});

/** The whole log as a file that can be verified alone. */
export function auditFileAddress(format: 'csv' | 'jsonl'): string {
  return apiAddress(`/audit.${format}`, { download: '1' });
}

function given(filter: AuditFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}

function placeOf(page: number) {
  return { limit: String(pageLines), offset: String(page * pageLines) };
}
