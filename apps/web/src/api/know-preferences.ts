import type { QueryClient } from '@tanstack/react-query';
import type { Preferences } from '@xiangjian/contract';
import { writeLargeNumbersIn } from '@xiangjian/indicators';
import { preferencesQuery } from './get-preferences.ts';

/**
 * Learns what the committee has settled, before the first picture. Where the server does not answer, the dates of the rule
 * and Chinese stand, and the pages say themselves what is wrong.
 */
export async function knowPreferences(queryClient: QueryClient): Promise<void> {
  const kept = await queryClient
    .fetchQuery({ ...preferencesQuery, retry: false })
    .catch(() => undefined);
  if (kept !== undefined) writeLargeNumbersIn(kept.large_numbers);
}

/** Takes changed preferences over: every answer is asked anew, since deadlines and printed numbers have changed with them. */
export async function takePreferences(queryClient: QueryClient, kept: Preferences): Promise<void> {
  writeLargeNumbersIn(kept.large_numbers);
  queryClient.setQueryData(preferencesQuery.queryKey, kept);
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== preferencesQuery.queryKey[0],
  });
}
