import { timingSafeEqual } from 'node:crypto';
import { hashOfSecret, makeReadableSecret } from '@xiangjian/store';

/** Who can reach this server, and what lets somebody from elsewhere make the first account. */
export interface Door {
  /** Whether other machines reach it. */
  readonly isShared: boolean;
  /** Whether a text is the one-time token that was printed at start; never where none was. */
  readonly opensSetup: (token: string) => boolean;
}

/** Only this machine reaches the server: who sits here needs no token. */
export const ownDoor: Door = { isShared: false, opensSetup: () => false };

/** Other machines reach the server; `token`, printed at start, lets one of them make the first account. */
export function sharedDoor(token: string | null): Door {
  if (token === null) return { isShared: true, opensSetup: () => false };
  const expected = digest(token);
  return { isShared: true, opensSetup: (given) => timingSafeEqual(digest(given), expected) };
}

/** A token of 80 bits that is copied by hand from one screen to another. */
export function makeSetupToken(): string {
  return makeReadableSecret(4);
}

function digest(token: string): Buffer {
  return Buffer.from(hashOfSecret(token.normalize('NFKC').trim().toLowerCase()), 'hex');
}
