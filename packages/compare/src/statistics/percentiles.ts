import type { RankInterval } from './bounded-ranks.ts';
import { competitionRanks } from './competition-ranks.ts';

/** Percentile rank 0..100 and the range that ties, wording or chance leave open. */
export interface Percentile {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile rank of values of which the larger is the better: 100 · (L + E/2) ÷ N, with L the number that are worse and
 * E the number that are equal, itself included. The range runs from the worst to the best rank, which for plain values
 * is L ÷ N to (L + E) ÷ N, so that a tie at the top reads "71–100 %" and not "86 %".
 */
export function percentiles(
  places: readonly number[],
  intervals: readonly RankInterval[],
): Percentile[] {
  const size = places.length;
  return competitionRanks(places).map(({ rank, tied }, index) => {
    const low = Math.min(rank, intervals[index]?.low ?? rank);
    const last = rank + tied - 1;
    const high = Math.max(last, intervals[index]?.high ?? last);
    const worse = size - last;
    return {
      middle: (100 * (worse + tied / 2)) / size,
      low: (100 * (size - high)) / size,
      high: (100 * (size - low + 1)) / size,
    };
  });
}
