import { competitionRanks } from './competition-ranks.ts';

/**
 * Quantile class of each value, 1 for the best of `classes` classes, larger values being better; ties stay together:
 * q = (k + 1) − ⌈(N + 1 − r) · k ÷ N⌉ with r the competition rank, at least 1. Null where there are fewer values than
 * classes. Source: phe_quantile of public health statistics of England.
 */
export function quantileClasses(places: readonly number[], classes: number): (number | null)[] {
  const size = places.length;
  if (size < classes) return places.map(() => null);
  return competitionRanks(places).map(({ rank }) =>
    // Multiplied before it is divided: whole numbers keep the ceiling exact.
    Math.max(1, classes + 1 - Math.ceil(((size + 1 - rank) * classes) / size)),
  );
}
