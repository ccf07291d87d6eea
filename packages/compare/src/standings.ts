import type { AnsweredCell, Indicator, Interval } from '@xiangjian/indicators';
import type { NotRanked, RankMethod, Standing } from './answers/ranking.ts';
import type { PeerGroup } from './compared-year.ts';
import type { PeerCell } from './peer-cell.ts';
import { type RankGroup, rankGroups, whyNotComparable } from './rank-group.ts';
import { shareOf } from './share-of-cell.ts';
import { boundedRanks, type RankInterval } from './statistics/bounded-ranks.ts';
import { competitionRanks } from './statistics/competition-ranks.ts';
import { drawsFor, simulatedLevel } from './statistics/rank-draws.ts';
import { simulatedRanks, turnedRanks } from './statistics/simulated-ranks.ts';

/** The standing of every township in one indicator and year, and how the intervals were found. */
export interface Standings {
  readonly method: RankMethod;
  /** By township code. */
  readonly of: ReadonlyMap<string, Standing>;
}

/** What decides a ranking besides its values; the seed of its draws is made of it. */
export interface RankQuestion {
  readonly entry: Indicator;
  readonly areaCode: string;
  readonly year: number;
  readonly peers: PeerGroup;
}

/** Ranks every comparable cell inside its group; the others say why they are not ranked. */
export function standings(question: RankQuestion, cells: readonly PeerCell[]): Standings {
  const groups = rankGroups(question.entry, cells, question.peers);
  const of = new Map<string, Standing>();
  let draws: number | null = null;
  for (const group of groups) {
    if (group.members.length < 2) continue;
    if (isSimulated(question.entry, group)) {
      draws = Math.min(draws ?? Number.POSITIVE_INFINITY, drawsFor(group.members.length));
    }
    for (const [code, standing] of standingsOfGroup(question, group)) of.set(code, standing);
  }
  for (const { of: townshipYear, cell } of cells) {
    const { code } = townshipYear.township;
    if (of.has(code)) continue;
    of.set(code, notRanked(whyNotComparable(question.entry, cell) ?? 'alone_in_group'));
  }
  const method: RankMethod =
    draws === null
      ? { rank_interval: 'bounds', level: 1, draws: null }
      : { rank_interval: 'simulated', level: simulatedLevel, draws };
  return { method, of };
}

/** Whether a cell comes before another: where lower is better the signs turn, else the larger leads. */
function orientedPlace(entry: Indicator, cell: AnsweredCell): number {
  return entry.polarity === 'lower' ? -placeOf(cell) : placeOf(cell);
}

/** Where a value stands on its scale: as stated, the middle of a range, the lower end of an open one. */
export function placeOf({ value, lower, upper }: AnsweredCell): number {
  if (value !== null) return value;
  if (lower === null) throw new RangeError('a cell without a number has no place');
  return upper === null ? lower : (lower + upper) / 2;
}

function standingsOfGroup(question: RankQuestion, group: RankGroup): [string, Standing][] {
  const { entry } = question;
  const ranks = competitionRanks(group.members.map(({ cell }) => orientedPlace(entry, cell)));
  const intervals = intervalsOf(question, group);
  return group.members.map(({ of: townshipYear }, index) => {
    const rank = ranks[index];
    const interval = intervals[index];
    if (rank === undefined || interval === undefined) throw new RangeError('a rank is missing');
    const standing: Standing = {
      rank: rank.rank,
      // A small base can put its own rank outside the drawn interval; the interval then reaches to it.
      rank_low: Math.min(interval.low, rank.rank),
      rank_high: Math.max(interval.high, rank.rank),
      tied: rank.tied,
      rank_group: group.label,
      rank_group_size: group.members.length,
      rank_basis: group.basis,
      not_ranked: null,
    };
    return [townshipYear.township.code, standing];
  });
}

function intervalsOf(question: RankQuestion, group: RankGroup): RankInterval[] {
  const { entry, year, areaCode } = question;
  if (!isSimulated(entry, group)) {
    return boundedRanks(group.members.map(({ cell }) => orientedInterval(entry, cell)));
  }
  const shares = group.members.flatMap(({ cell }) => shareOf(entry, cell) ?? []);
  const ranks = simulatedRanks(shares, `${entry.id} ${year} ${areaCode} ${group.label}`);
  return entry.polarity === 'lower' ? turnedRanks(ranks) : ranks;
}

function isSimulated(entry: Indicator, group: RankGroup): boolean {
  return group.members.every(({ cell }) => shareOf(entry, cell) !== null);
}

function orientedInterval(entry: Indicator, { lower, upper }: AnsweredCell): Interval {
  if (lower === null) throw new RangeError('a cell without a number has no interval');
  if (entry.polarity !== 'lower') return { lower, upper };
  return { lower: upper === null ? Number.NEGATIVE_INFINITY : -upper, upper: -lower };
}

function notRanked(reason: NotRanked): Standing {
  return {
    rank: null,
    rank_low: null,
    rank_high: null,
    tied: null,
    rank_group: null,
    rank_group_size: null,
    rank_basis: null,
    not_ranked: reason,
  };
}
