import { countAbove } from './count-above.ts';
import type { Column } from './values.ts';

/** Ranks of one computation by township: the rank of the points, and the best and worst that the wording leaves open. */
export interface RankedColumn {
  readonly rank: Float64Array;
  readonly best: Float64Array;
  readonly worst: Float64Array;
}

/**
 * Competition ranks of an index, 1 best. Best = 1 + those surely above, worst = all − those surely below, so that a tie
 * reaches from the first to the last of the tied.
 */
export function rankIndex({ low, point, high }: Column): RankedColumn {
  return {
    rank: countAbove(point, point).map((above) => above + 1),
    best: countAbove(high, low).map((surelyAbove) => surelyAbove + 1),
    worst: countAbove(negated(low), negated(high)).map((surelyBelow) => low.length - surelyBelow),
  };
}

function negated(values: Float64Array): Float64Array {
  return values.map((value) => -value);
}
