import type { Board } from './board.ts';
import type { Column } from './values.ts';

/** Two places on the board, the first surely ahead of the second. */
export interface SurelyAhead {
  readonly better: number;
  readonly worse: number;
}

/**
 * Pairs of which one township is at least as good in every item, whatever the wording of the figures, and gets a higher
 * score in one: no weights, no normalisation, no aggregation and no left-out item can put the other ahead. Both must
 * have the same items, for a missing one moves weights. Chance in the figures themselves is not part of this statement.
 */
export function surelyAheadPairs(
  board: Board,
  values: readonly Column[],
  scores: readonly Column[],
): SurelyAhead[] {
  const places = board.townships.map((_, place) => place);
  return places.flatMap((better) =>
    places
      .filter((worse) => worse !== better && isSurelyAhead(better, worse))
      .map((worse) => ({ better, worse })),
  );

  function isSurelyAhead(better: number, worse: number): boolean {
    const bonus = [board.townships[better]?.bonus, board.townships[worse]?.bonus];
    if ((bonus[0]?.low ?? 0) < (bonus[1]?.high ?? 0)) return false;
    return (
      values.every((column) => isNowhereBehind(column, better, worse)) &&
      scores.some((column) => isAhead(column, better, worse))
    );
  }
}

function isNowhereBehind({ low, point, high }: Column, better: number, worse: number): boolean {
  const missing = [better, worse].map((place) => Number.isNaN(point[place] ?? Number.NaN));
  if (missing[0] !== missing[1]) return false;
  return missing[0] === true || (low[better] ?? Number.NaN) >= (high[worse] ?? Number.NaN);
}

function isAhead({ low, high }: Column, better: number, worse: number): boolean {
  return (low[better] ?? Number.NaN) > (high[worse] ?? Number.NaN);
}
