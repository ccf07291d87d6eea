/** A rank and how many share it, itself included. */
export interface Rank {
  readonly rank: number;
  readonly tied: number;
}

/** Competition ranks of values of which the larger is the better: 1 is best, equal values share the smaller rank. */
export function competitionRanks(places: readonly number[]): Rank[] {
  return places.map((place) => ({
    rank: 1 + places.filter((other) => other > place).length,
    tied: places.filter((other) => other === place).length,
  }));
}
