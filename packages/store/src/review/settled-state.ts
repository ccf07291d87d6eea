import type { Cell } from '@xiangjian/indicators';

/**
 * What a person settled about a cell: its number and status, and whether the words of its correction were gone. As soon as
 * one of them is another, the decision no longer holds and the cell is to be looked at again.
 */
export function settledState(cell: Cell | null, wordsLost: boolean): string {
  if (cell === null) return JSON.stringify([null, wordsLost]);
  const { value, lower, upper, qualifier, status } = cell;
  return JSON.stringify([value, lower, upper, qualifier, status, wordsLost]);
}
