import {
  type AnsweredCell,
  comparisonRuleOf,
  type Indicator,
  type Interval,
} from '@xiangjian/indicators';
import type { ComparedGroup } from './compared-year.ts';
import type { RankGroup } from './rank-group.ts';
import { shareOf } from './share-of-cell.ts';
import { boundedRanks, type RankInterval } from './statistics/bounded-ranks.ts';
import type { DrawnRank } from './statistics/rank-draws.ts';
import { simulatedEventRanks, simulatedRanks, turnedRanks } from './statistics/simulated-ranks.ts';

/** What decides a ranking besides its values; the seed of its draws is made of it. */
export interface RankQuestion {
  readonly entry: Indicator;
  readonly areaCode: string;
  readonly year: number;
  readonly peers: ComparedGroup;
}

/** Rank intervals of a group in the order of its members, drawn where chance can be told, from the wording alone elsewhere. */
export type GroupRanks =
  | { readonly isDrawn: true; readonly ranks: readonly DrawnRank[] }
  | { readonly isDrawn: false; readonly ranks: readonly RankInterval[] };

/** Rank intervals of shares with both counts and of numbers of events are drawn; the seed makes them the same every time. */
export function ranksOfGroup(question: RankQuestion, { label, members }: RankGroup): GroupRanks {
  const { entry, year, areaCode } = question;
  const seed = `${entry.id} ${year} ${areaCode} ${label}`;
  const turned = (ranks: readonly DrawnRank[]) =>
    entry.polarity === 'lower' ? turnedRanks(ranks) : ranks;
  const shares = members.flatMap(({ cell }) => shareOf(entry, cell) ?? []);
  if (shares.length === members.length) {
    return { isDrawn: true, ranks: turned(simulatedRanks(shares, seed)) };
  }
  if (comparisonRuleOf(entry.id).method === 'byar') {
    const counts = members.map(({ cell }) => boundsOf(cell));
    return { isDrawn: true, ranks: turned(simulatedEventRanks(counts, seed)) };
  }
  return {
    isDrawn: false,
    ranks: boundedRanks(members.map(({ cell }) => orientedInterval(entry, cell))),
  };
}

/** Whether a cell comes before another: where lower is better the signs turn, else the larger leads. */
export function orientedPlace(entry: Indicator, cell: AnsweredCell): number {
  return entry.polarity === 'lower' ? -placeOf(cell) : placeOf(cell);
}

/** Where a value stands on its scale: as stated, the middle of a range, the lower end of an open one. */
export function placeOf({ value, lower, upper }: AnsweredCell): number {
  if (value !== null) return value;
  if (lower === null) throw new RangeError('a cell without a number has no place');
  return upper === null ? lower : (lower + upper) / 2;
}

function orientedInterval(entry: Indicator, cell: AnsweredCell): Interval {
  const { lower, upper } = boundsOf(cell);
  if (entry.polarity !== 'lower') return { lower, upper };
  return { lower: upper === null ? Number.NEGATIVE_INFINITY : -upper, upper: -lower };
}

function boundsOf({ lower, upper }: AnsweredCell): Interval {
  if (lower === null) throw new RangeError('a cell without a number has no interval');
  return { lower, upper };
}
