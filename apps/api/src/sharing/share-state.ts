import type { ShareLink } from '@xiangjian/store';

/** Whether a link leads somewhere, at a moment. */
export function shareState(
  { revokedAt, expiresAt }: Pick<ShareLink, 'revokedAt' | 'expiresAt'>,
  now: string,
): 'open' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
