import type { BoardItem } from './board.ts';
import { countAbove } from './count-above.ts';
import { markOf } from './item-mark.ts';
import type { Normalisation } from './scheme.ts';
import { type Column, endsOf, isExactColumn, newColumn } from './values.ts';

/** Mean and spread of an item over the townships, of what is stated; neither draws nor wording move them. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
  /** The smallest value, turned so that larger is better. */
  readonly least: number;
}

/** The points above the index that a full scale has: 100 for goalposts and ranks, twice the mean for z(10, 2). */
export function fullScale(normalisation: Normalisation): number {
  return normalisation === 'z' ? 2 * zMean : 100;
}

const zMean = 10;
const zDeviation = 2;

/** Mean, sample deviation and least of the values of an item. */
export function spreadOf({ point }: Column): Spread {
  const values = [...point].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  return { mean, deviation, least: values[0] ?? Number.NaN };
}

/**
 * Scores of an item from its values. Goalposts: the share of the mark on 1..100; z: mean 10, deviation 2 (all 10 where
 * nobody differs); rank: the competition rank on 1..100, the first 100, the last 1. A missing value stays NaN where it is
 * left out and gets the lowest score where the item says so, unless the township is set aside for this item. Source: OECD/JRC Handbook 2008, steps 5 and 6.
 */
export function normalise(
  normalisation: Normalisation,
  boardItem: BoardItem,
  values: Column,
  spread: Spread,
  setAside: readonly boolean[] = [],
): Column {
  const scores = scoresOf(normalisation, boardItem, values, spread);
  if (boardItem.item.missing === 'no_mark')
    giveLowest(scores, lowest(normalisation, spread), setAside);
  return scores;
}

function scoresOf(
  normalisation: Normalisation,
  { item, sign }: BoardItem,
  values: Column,
  spread: Spread,
): Column {
  if (normalisation === 'z') return each(values, (value) => zScore(value, spread));
  if (normalisation === 'rank' || item.kind === 'rank') return rankScores(values);
  return each(values, (value) => onScale(markOf(item, sign * value) ?? Number.NaN));
}

/** Scores value by value; NaN stays NaN. */
function each(values: Column, score: (value: number) => number): Column {
  const scores = newColumn(values.point.length, isExactColumn(values));
  for (const end of endsOf(values)) {
    for (let index = 0; index < values.point.length; index += 1) {
      const value = values[end][index] ?? Number.NaN;
      scores[end][index] = Number.isNaN(value) ? Number.NaN : score(value);
    }
  }
  return scores;
}

function zScore(value: number, { mean, deviation }: Spread): number {
  return deviation === 0 ? zMean : zMean + (zDeviation * (value - mean)) / deviation;
}

/** Ranks as scores; the ends are the ranks that the wording leaves open. One value alone has no place in a row: the middle. */
function rankScores(values: Column): Column {
  const opposite = { low: values.high, point: values.point, high: values.low };
  const present = values.point.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const scores = newColumn(values.point.length, isExactColumn(values));
  for (const end of endsOf(values)) {
    const above = countAbove(values[end], opposite[end]);
    for (let index = 0; index < above.length; index += 1) {
      const isMissing = Number.isNaN(values.point[index] ?? Number.NaN);
      const place = present < 2 ? 0.5 : 1 - (above[index] ?? 0) / (present - 1);
      scores[end][index] = isMissing ? Number.NaN : onScale(place);
    }
  }
  return scores;
}

function onScale(share: number): number {
  return 1 + 99 * share;
}

function lowest(normalisation: Normalisation, spread: Spread): number {
  if (normalisation !== 'z') return onScale(0);
  return Number.isNaN(spread.least) ? zMean : zScore(spread.least, spread);
}

function giveLowest(scores: Column, score: number, setAside: readonly boolean[]): void {
  for (let index = 0; index < scores.point.length; index += 1) {
    if (setAside[index] || !Number.isNaN(scores.point[index] ?? Number.NaN)) continue;
    scores.low[index] = score;
    scores.point[index] = score;
    scores.high[index] = score;
  }
}
