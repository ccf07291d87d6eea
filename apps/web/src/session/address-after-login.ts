import type { SessionState } from '@xiangjian/contract';

/** Where somebody goes who has just logged in: a township to its own sheet, unless a certain page was asked for. */
export function addressAfterLogin({ account }: Pick<SessionState, 'account'>, asked: URL): string {
  const own = account?.division ?? null;
  const isCertain = asked.pathname !== '/' || asked.search !== '';
  if (own === null || isCertain) return asked.href;
  return new URL(`/replies/${encodeURIComponent(own)}`, asked).href;
}
