import type { Cell } from '../cell.ts';

/** The largest percentage that can be. */
const whole = 100;

/**
 * A stated rate with its upper bound closed at 100. What is stored keeps the bound as the words leave it (98%以上 is open
 * above, 约98% reaches past 100); an answer may use that no rate can pass the whole. A stated value above 100 stays as it is:
 * it is to be asked about, never clipped.
 */
export function closedRate(cell: Cell): Cell {
  if (cell.lower === null || cell.lower > whole || (cell.value ?? 0) > whole) return cell;
  return { ...cell, upper: Math.min(cell.upper ?? whole, whole) };
}
