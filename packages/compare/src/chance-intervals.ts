import {
  type AnsweredCell,
  comparisonRuleOf,
  type Indicator,
  type Interval,
} from '@xiangjian/indicators';
import { isImpossible, shareOf } from './share-of-cell.ts';
import { at95, at998, type ChanceLevel } from './statistics/chance-level.ts';
import { countEnvelope } from './statistics/count-interval.ts';
import { shareInterval } from './statistics/wilson.ts';

/** Random variation of a value at both levels, envelope over its wording; null where there is none, or an end is open. */
export interface ChanceIntervals {
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
}

/** Random variation by the method declared for the indicator: Wilson for shares, Byar and exact Poisson for events. */
export function chanceIntervals(entry: Indicator, cell: AnsweredCell): ChanceIntervals {
  const [near, far] = [at95, at998].map((level) => intervalAt(entry, cell, level));
  return {
    lower95: near?.lower ?? null,
    upper95: near?.upper ?? null,
    lower998: far?.lower ?? null,
    upper998: far?.upper ?? null,
  };
}

function intervalAt(entry: Indicator, cell: AnsweredCell, level: ChanceLevel): Interval | null {
  const share = shareOf(entry, cell);
  if (share !== null) {
    return isImpossible(share) ? null : shareInterval(share.numerator, share.denominator, level.z);
  }
  const { lower, upper } = cell;
  if (comparisonRuleOf(entry.id).method !== 'byar' || lower === null) return null;
  return countEnvelope({ lower, upper }, level);
}
