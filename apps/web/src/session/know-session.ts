import type { QueryClient } from '@tanstack/react-query';
import type { SessionState } from '@xiangjian/contract';
import { fixAuthor } from '../components/remember-author.ts';
import { sessionQuery } from './get-session.ts';

/** Learns who is here, before the first picture. Where the server does not answer, the pages say themselves what is wrong. */
export async function knowSession(queryClient: QueryClient): Promise<void> {
  const state = await queryClient
    .fetchQuery({ ...sessionQuery, retry: false })
    .catch(() => undefined);
  if (state !== undefined) takeSession(queryClient, state);
}

/** Takes over who is here now: what is written from now on bears the name of the account. */
export function takeSession(queryClient: QueryClient, state: SessionState): void {
  fixAuthor(state.account?.name ?? null);
  queryClient.setQueryData(sessionQuery.queryKey, state);
}
