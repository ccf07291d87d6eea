import {
  type AnsweredCell,
  comparisonRuleOf,
  type Indicator,
  isExact,
} from '@xiangjian/indicators';
import type { Display } from '../answers/distribution.ts';
import type { RankGroup } from '../rank-group.ts';
import type { Sentence } from '../sentences/words.ts';
import { shareOf } from '../share-of-cell.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { eventRankability, leastRankability, rankability } from '../statistics/rankability.ts';

/** What may be shown of the order of a group, and why not more. */
export interface DisplayDecision {
  readonly display: Display;
  readonly rankability: number | null;
  readonly reason: Sentence;
}

/** Positions need values of at least this part of the townships. */
const leastCoverage = 0.8;

/**
 * Whether positions may be shown among `townships` of which the group has values: not below five values or 80 %, and
 * only as bands where rankability is under ½ or cannot be told although chance is at work.
 */
export function displayOfGroup(
  entry: Indicator,
  { members }: RankGroup,
  townships: number,
): DisplayDecision {
  const size = members.length;
  if (size < fewestPeers) {
    return listed({
      zh: `只有${size}个可比的数值，不足${fewestPeers}个`,
      en: `only ${size} comparable values, fewer than ${fewestPeers}`,
    });
  }
  if (size < leastCoverage * townships) {
    return listed({
      zh: `${townships}个乡镇中只有${size}个有可比的数值，不足八成`,
      en: `only ${size} of ${townships} townships have a comparable value, under 80%`,
    });
  }
  if (comparisonRuleOf(entry.id).method === 'none' || !hasChance(entry, members[0]?.cell)) {
    return {
      display: 'positions',
      rankability: null,
      reason: {
        zh: '位次区间只反映措辞，随机波动无法判断',
        en: 'rank intervals reflect the wording alone, chance cannot be told',
      },
    };
  }
  return byRankability(
    rankabilityOf(
      entry,
      members.map(({ cell }) => cell),
    ),
  );
}

function listed(reason: Sentence): DisplayDecision {
  return { display: 'listed', rankability: null, reason };
}

/** A rate as stated belongs to a share but has no counts. */
function hasChance(entry: Indicator, cell: AnsweredCell | undefined): boolean {
  if (cell === undefined) return false;
  return comparisonRuleOf(entry.id).method === 'byar' || shareOf(entry, cell) !== null;
}

function byRankability(found: number | null): DisplayDecision {
  if (found === null) {
    return {
      display: 'bands',
      rankability: null,
      reason: {
        zh: '确数不足，或各乡镇数值相同，位次没有意义，只分上、中、下',
        en: 'too few exact numbers or all alike: bands instead of positions',
      },
    };
  }
  const printed = found.toFixed(2);
  return found < leastRankability
    ? {
        display: 'bands',
        rankability: found,
        reason: {
          zh: `可排序度${printed}，差异主要来自随机波动，只分上、中、下`,
          en: `rankability ${printed}: chance outweighs the differences, bands instead of positions`,
        },
      }
    : {
        display: 'positions',
        rankability: found,
        reason: {
          zh: `可排序度${printed}，差异大于随机波动`,
          en: `rankability ${printed}: differences outweigh chance`,
        },
      };
}

/** Over plainly stated numbers; null below five of them. */
function rankabilityOf(entry: Indicator, cells: readonly AnsweredCell[]): number | null {
  const exact = cells.filter(({ qualifier }) => qualifier !== null && isExact(qualifier));
  if (exact.length < fewestPeers) return null;
  if (comparisonRuleOf(entry.id).method === 'byar') {
    return eventRankability(exact.flatMap(({ lower }) => lower ?? []));
  }
  return rankability(
    exact.flatMap((cell) => {
      const share = shareOf(entry, cell);
      return share === null ? [] : [{ x: share.numerator.lower, n: share.denominator.lower }];
    }),
  );
}
