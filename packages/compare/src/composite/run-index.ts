import { aggregate } from './aggregate.ts';
import type { Board } from './board.ts';
import { isSetAside } from './measure.ts';
import { fullScale, normalise, type Spread } from './normalise.ts';
import type { Aggregation, Normalisation } from './scheme.ts';
import { type Column, endsOf, isExactColumn, newColumn } from './values.ts';

/** What one computation of the index assumes. */
export interface RunSettings {
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  /** Weight of each item inside its chapter, and of each chapter; only proportions count. */
  readonly itemWeights: Float64Array;
  readonly chapterWeights: Float64Array;
  /** Index of the item that is left out; null for none. */
  readonly dropped: number | null;
}

/** One computation: scores of items and chapters, then the index with bonus points, by township. */
export interface RunResult {
  readonly items: readonly Column[];
  readonly chapters: readonly Column[];
  readonly index: Column;
}

/** The settings of the scheme as it stands. */
export function nominalSettings(
  board: Board,
  { normalisation, aggregation }: Pick<RunSettings, 'normalisation' | 'aggregation'>,
): RunSettings {
  return {
    normalisation,
    aggregation,
    itemWeights: Float64Array.from(board.items, ({ weight }) => weight),
    chapterWeights: Float64Array.from(board.chapterWeights),
    dropped: null,
  };
}

/** Computes the index of every township on the board from the values of its items. */
export function runIndex(
  board: Board,
  values: readonly Column[],
  spreads: readonly Spread[],
  settings: RunSettings,
): RunResult {
  const items = board.items.map((item, index) =>
    normalise(
      settings.normalisation,
      item,
      valueAt(values, index),
      valueAt(spreads, index),
      board.townships.map(({ measured }) => isSetAside(measured[index])),
    ),
  );
  const chapters = board.chapterWeights.map((_, chapter) => {
    const own = board.items.flatMap((item, index) =>
      item.chapter === chapter && index !== settings.dropped ? [index] : [],
    );
    return together(
      settings.aggregation,
      own.map((index) => valueAt(items, index)),
      Float64Array.from(own, (index) => settings.itemWeights[index] ?? 0),
      board.townships.length,
    );
  });
  const bare = together(
    settings.aggregation,
    chapters,
    settings.chapterWeights,
    board.townships.length,
  );
  const index = withBonus(board, bare, fullScale(settings.normalisation) / 100);
  return { items, chapters, index };
}

function together(
  aggregation: Aggregation,
  columns: readonly Column[],
  weights: Float64Array,
  size: number,
): Column {
  const joined = newColumn(size, columns.every(isExactColumn));
  for (const end of endsOf(joined)) {
    const scores = columns.map((column) => column[end]);
    for (let township = 0; township < size; township += 1) {
      joined[end][township] = aggregate(aggregation, scores, weights, township);
    }
  }
  return joined;
}

/** The index with bonus points, which the wording can leave open where it leaves nothing open in the items. */
function withBonus({ townships }: Board, bare: Column, pointsToScale: number): Column {
  const isExact = townships.every(({ bonus }) => bonus.low === bonus.high) && isExactColumn(bare);
  const index = newColumn(townships.length, isExact);
  for (const end of endsOf(index)) {
    townships.forEach(({ bonus }, township) => {
      index[end][township] = rounded((bare[end][township] ?? 0) + bonus[end] * pointsToScale);
    });
  }
  return index;
}

/** Scores equal to nine places are equal: the order of a sum must not decide a rank. */
function rounded(score: number): number {
  return Number.isFinite(score) ? Math.round(score * 1e9) / 1e9 : score;
}

function valueAt<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at place ${index}`);
  return value;
}
