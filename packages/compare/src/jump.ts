import type { Cell } from '@xiangjian/indicators';

/** A change of more than this factor from one year to the next is asked about. */
const factor = 3;

/** Below this size a factor of three is a matter of one or two. */
const smallestSize = 10;

export type Jump = 'rise' | 'fall';

/** A surely more than threefold rise or fall between two cells; null where the bounds leave it open, or both are small. */
export function jumpBetween(then: Cell, now: Cell): Jump | null {
  if (then.lower === null || now.lower === null) return null;
  if (isSurelyTimes(now.lower, then.upper)) return 'rise';
  return isSurelyTimes(then.lower, now.upper) ? 'fall' : null;
}

function isSurelyTimes(larger: number, smaller: number | null): boolean {
  return smaller !== null && larger >= smallestSize && larger > factor * smaller;
}
