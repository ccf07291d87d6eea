import type { Indicator } from '@xiangjian/indicators';
import type { NotRanked, RankMethod, Standing } from './answers/ranking.ts';
import { orientedPlace, type RankQuestion, ranksOfGroup } from './group-ranks.ts';
import type { PeerCell } from './peer-cell.ts';
import { type RankGroup, rankGroups, whyNotComparable } from './rank-group.ts';
import type { RankInterval } from './statistics/bounded-ranks.ts';
import { competitionRanks } from './statistics/competition-ranks.ts';
import { drawsFor, simulatedLevel } from './statistics/rank-draws.ts';

/** The standing of every township in one indicator and year, and how the intervals were found. */
export interface Standings {
  readonly method: RankMethod;
  /** By township code. */
  readonly of: ReadonlyMap<string, Standing>;
}

/** Ranks every comparable cell inside its group; the others say why they are not ranked. */
export function standings(question: RankQuestion, cells: readonly PeerCell[]): Standings {
  const groups = rankGroups(question.entry, cells, question.peers);
  const of = new Map<string, Standing>();
  let draws: number | null = null;
  for (const group of groups) {
    if (group.members.length < 2) continue;
    const found = ranksOfGroup(question, group);
    if (found.isDrawn) {
      draws = Math.min(draws ?? Number.POSITIVE_INFINITY, drawsFor(group.members.length));
    }
    for (const [code, standing] of standingsOfGroup(question.entry, group, found.ranks)) {
      of.set(code, standing);
    }
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

function standingsOfGroup(
  entry: Indicator,
  group: RankGroup,
  intervals: readonly RankInterval[],
): [string, Standing][] {
  const ranks = competitionRanks(group.members.map(({ cell }) => orientedPlace(entry, cell)));
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
