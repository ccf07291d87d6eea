import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A new secret of 256 bits, as text for a cookie or a header. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It is random, so that a quick hash is enough. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Without letters and digits that are taken for one another. */
const easyToRead = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A secret of some groups of four, for people to copy by hand: each group has 20 bits. */
export function makeReadableSecret(groups: number): string {
  const letter = () => easyToRead.charAt(randomInt(easyToRead.length));
  const group = () => Array.from({ length: 4 }, letter).join('');
  return Array.from({ length: groups }, group).join('-');
}
