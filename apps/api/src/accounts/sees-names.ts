import type { Caller } from './caller.ts';

/** Whether a caller learns who of the house did something: not who reads without an account, or by a link. */
export function seesNames({ by }: Pick<Caller, 'by'>): boolean {
  return by !== 'nobody' && by !== 'share';
}
