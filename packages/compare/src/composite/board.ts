import type { ComparedYear } from '../compared-year.ts';
import type { MeasuredItem } from './measure.ts';
import { type ScoredItem, type ScoringScheme, scoredItems } from './scheme.ts';

/** A scored item at its place in the scheme. */
export interface BoardItem {
  readonly item: ScoredItem;
  /** Index of its chapter. */
  readonly chapter: number;
  /** Share of the weight of its chapter. */
  readonly weight: number;
  /** 1 where more is better, −1 where less is. */
  readonly sign: 1 | -1;
}

/** A township that is scored, with what it brings for each item of the board. */
export interface BoardTownship {
  readonly of: ComparedYear;
  readonly measured: readonly MeasuredItem[];
  /** Points above the index, of each bonus item together: from the lower and upper end of the wording, and as stated. */
  readonly bonus: BoardBonus;
}

export interface BoardBonus {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

/** Townships × items, from which every run of the index is computed. */
export interface Board {
  readonly items: readonly BoardItem[];
  /** Share of each chapter; together 1. */
  readonly chapterWeights: readonly number[];
  readonly townships: readonly BoardTownship[];
}

/** The scored items of a scheme with their weights made shares; multiplying all weights changes nothing. */
export function boardItems(scheme: ScoringScheme): Pick<Board, 'items' | 'chapterWeights'> {
  const chapters = scheme.chapters.map(scoredItems);
  const items = chapters.flatMap((own, chapter) => {
    const weights = shares(own.map(({ weight }) => weight));
    return own.map(
      (item, index): BoardItem => ({
        item,
        chapter,
        weight: weights[index] ?? 0,
        sign: item.kind !== 'manual_mark' && item.direction === 'lower' ? -1 : 1,
      }),
    );
  });
  // A chapter of bonus or veto items alone has no score and takes no share.
  const weights = scheme.chapters.map(({ weight }, index) =>
    chapters[index]?.length === 0 ? 0 : weight,
  );
  return { items, chapterWeights: shares(weights) };
}

function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
