import { randomBytes } from 'node:crypto';
import {
  hashPassword,
  isHashedOtherwise,
  isPassword,
  type PasswordCost,
  passwordCost,
} from '@xiangjian/store';
import { takeTurns } from './turns.ts';

/** Hashes and checks passwords, a few at a time: each takes 128 MB while it lasts. */
export interface Passwords {
  readonly hash: (password: string) => Promise<string>;
  /** Whether a password is right. Takes as long where there is nothing to compare it with. */
  readonly isRight: (password: string, stored: string | null) => Promise<boolean>;
  readonly isOutdated: (stored: string) => boolean;
}

export function makePasswords(cost: PasswordCost = passwordCost): Passwords {
  const inTurn = takeTurns({ running: 2, waiting: 20 });
  const nobodys = hashOfNothing(cost);
  return {
    hash: (password) => inTurn(() => hashPassword(password, cost)),
    isRight: async (password, stored) => {
      const fits = await inTurn(() => isPassword(password, stored ?? nobodys));
      return fits && stored !== null;
    },
    isOutdated: (stored) => isHashedOtherwise(stored, cost),
  };
}

/** Looks like the hash of a password and is that of none. */
function hashOfNothing({ N, r, p }: PasswordCost): string {
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  return ['scrypt', N, r, p, random(16), random(32)].join('$');
}
