import type { Display, Position } from '../answers/distribution.ts';
import { orientedPlace, type RankQuestion, ranksOfGroup } from '../group-ranks.ts';
import type { RankGroup } from '../rank-group.ts';
import { competitionRanks } from '../statistics/competition-ranks.ts';
import { percentiles } from '../statistics/percentiles.ts';
import { quantileClasses } from '../statistics/quantile-classes.ts';

/** Fewer townships are nearly all among the best or worst three. */
const fewestForThree = 6;

/** A position of which nothing is shown. */
export const noPosition: Position = {
  group: null,
  rank: null,
  rank_low: null,
  rank_high: null,
  tied: null,
  percentile: null,
  percentile_low: null,
  percentile_high: null,
  quantile_class: null,
  best3: null,
  worst3: null,
  band: null,
  not_ranked: null,
  shrunk: null,
};

/** The position of every member of a group, in its order, as far as the display shows it. */
export function positionsInGroup(
  question: RankQuestion,
  group: RankGroup,
  display: Display,
  classes: number,
): Position[] {
  const { members, label } = group;
  if (display === 'listed') return members.map(() => ({ ...noPosition, group: label }));
  const found = ranksOfGroup(question, group);
  if (display === 'bands') {
    return members.map((_, index) => ({
      ...noPosition,
      group: label,
      band: found.isDrawn ? (found.ranks[index]?.band ?? null) : null,
    }));
  }
  const places = members.map(({ cell }) => orientedPlace(question.entry, cell));
  const ranks = competitionRanks(places);
  const intervals = found.ranks.map(({ low, high }, index) => {
    const rank = ranks[index]?.rank ?? low;
    return { low: Math.min(low, rank), high: Math.max(high, rank) };
  });
  const cut = quantileClasses(places, classes);
  const percent = percentiles(places, intervals);
  return members.map((_, index): Position => {
    const drawn = found.isDrawn ? found.ranks[index] : undefined;
    const three = members.length < fewestForThree ? undefined : drawn;
    return {
      group: label,
      rank: ranks[index]?.rank ?? null,
      rank_low: intervals[index]?.low ?? null,
      rank_high: intervals[index]?.high ?? null,
      tied: ranks[index]?.tied ?? null,
      percentile: percent[index]?.middle ?? null,
      percentile_low: percent[index]?.low ?? null,
      percentile_high: percent[index]?.high ?? null,
      quantile_class: cut[index] ?? null,
      best3: three?.best3 ?? null,
      worst3: three?.worst3 ?? null,
      band: drawn?.band ?? null,
      not_ranked: null,
      shrunk: null,
    };
  });
}
