/** How many of how many. */
export interface Tally {
  readonly right: number;
  readonly total: number;
}

/** The tally of several taken together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    total: tallies.reduce((sum, { total }) => sum + total, 0),
  };
}

/** The share of a tally; 0 where nothing was counted, so that a floor is not passed by silence. */
export function shareOf({ right, total }: Tally): number {
  return total === 0 ? 0 : right / total;
}
