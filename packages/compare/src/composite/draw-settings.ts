import type { Board } from './board.ts';
import type { RunSettings } from './run-index.ts';
import type { Aggregation, Normalisation } from './scheme.ts';

/** Every weight is drawn between three quarters and five quarters of itself. */
export const weightSpread = 0.25;

const normalisations: readonly Normalisation[] = ['goalposts', 'z', 'rank'];
const aggregations: readonly Aggregation[] = ['arithmetic', 'geometric'];

/** The weights of one draw. */
export type DrawnWeights = Pick<RunSettings, 'itemWeights' | 'chapterWeights'>;

/** One of the three ways of normalising, each as likely. */
export function drawNormalisation(source: () => number): Normalisation {
  return oneOf(normalisations, source);
}

/** One of the two ways of putting together, each as likely. */
export function drawAggregation(source: () => number): Aggregation {
  return oneOf(aggregations, source);
}

/** Every weight of items and chapters, each moved by up to a quarter of itself. */
export function drawWeights(board: Board, source: () => number): DrawnWeights {
  const moved = (weight: number) => weight * (1 + weightSpread * (2 * source() - 1));
  return {
    itemWeights: Float64Array.from(board.items, ({ weight }) => moved(weight)),
    chapterWeights: Float64Array.from(board.chapterWeights, moved),
  };
}

/** The item that is left out, or none, each as likely; a board of one item keeps it. */
export function drawDropped(board: Board, source: () => number): number | null {
  const place = Math.floor(source() * (board.items.length + 1));
  return place === board.items.length || board.items.length < 2 ? null : place;
}

function oneOf<T>(choices: readonly T[], source: () => number): T {
  const choice = choices[Math.floor(source() * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to draw from');
  return choice;
}
