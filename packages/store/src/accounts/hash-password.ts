import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** How hard it is to try a password; kept with every hash, so that it can be raised later. */
export interface PasswordCost {
  /** A power of two. Memory is 128 × N × r bytes. */
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and about a third of a second on an office machine (OWASP, 2025). */
export const passwordCost: PasswordCost = { N: 2 ** 17, r: 8, p: 1 };

const hashBytes = 32;

/** The hash of a password with its salt and cost, as one text. */
export async function hashPassword(
  password: string,
  cost: PasswordCost = passwordCost,
): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const { cost, salt, hash } = partsOf(stored);
  return timingSafeEqual(await derive(password, salt, cost), hash);
}

/** Whether a hash was made at another cost than is asked now. */
export function isHashedOtherwise(stored: string, { N, r, p }: PasswordCost): boolean {
  const { cost } = partsOf(stored);
  return cost.N !== N || cost.r !== r || cost.p !== p;
}

function partsOf(stored: string): { cost: PasswordCost; salt: Buffer; hash: Buffer } {
  const [scheme, N, r, p, salt = '', hash = ''] = stored.split('$');
  if (scheme !== 'scrypt') throw new TypeError('not a hash that this program made');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
  };
}

/** The same letters typed in two ways (full width, composed) are the same password. */
function derive(password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N, r, p, maxmem: 256 * N * r };
  scrypt(password.normalize('NFKC'), salt, hashBytes, options, (error, hash) => {
    if (error === null) resolve(hash);
    else reject(error);
  });
  return promise;
}
