import type { Qualifier } from './qualifier.ts';
import type { Status } from './status.ts';

/**
 * One cell of the table township × year × indicator. Bounds and qualifier stand only beside a number:
 * without one, all four are null and the status says why.
 */
export interface Cell {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: Status;
}

/** A cell without a number. */
export function emptyCell(status: Exclude<Status, 'reported' | 'reported_zero'>): Cell {
  return { value: null, lower: null, upper: null, qualifier: null, status };
}
