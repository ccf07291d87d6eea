import type { Caller } from './caller.ts';
import { notAllowed } from './right-refusals.ts';

/** The account whose things are asked for; null for those of all, which only who manages accounts may see. */
export function whoseAsked(caller: Caller, of: 'me' | 'all'): number | null {
  if (of === 'me') return caller.account?.id ?? 0;
  if (!caller.rights.has('accounts')) throw notAllowed(caller, 'accounts');
  return null;
}
