import { ascendingOf, countBelow, countUpTo } from './ascending.ts';

/** A rank and how many share it, itself included. */
export interface Rank {
  readonly rank: number;
  readonly tied: number;
}

/** Competition ranks of values of which the larger is the better: 1 is best, equal values share the smaller rank. */
export function competitionRanks(places: readonly number[]): Rank[] {
  const ascending = ascendingOf(places);
  return places.map((place) => {
    const upTo = countUpTo(ascending, place);
    return { rank: 1 + places.length - upTo, tied: upTo - countBelow(ascending, place) };
  });
}
