import { type ReviewReason, reviewReasons } from '@xiangjian/indicators';

/** The bit of a reason in the column `reasons`: its place in the list, which is only ever extended at its end. */
function bitOf(reason: ReviewReason): number {
  return 2 ** reviewReasons.indexOf(reason);
}

/** Reasons as one integer. */
export function bitsOf(reasons: Iterable<ReviewReason>): number {
  let bits = 0;
  for (const reason of new Set(reasons)) bits += bitOf(reason);
  return bits;
}

/** The reasons of an integer, in the order of the list. */
export function reasonsOf(bits: number): ReviewReason[] {
  return reviewReasons.filter((reason) => Math.floor(bits / bitOf(reason)) % 2 === 1);
}
