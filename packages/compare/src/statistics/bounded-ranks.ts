import type { Interval } from '@xiangjian/indicators';
import { ascendingOf, countBelow, countUpTo } from './ascending.ts';

/** The best and the worst rank a value can have. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Rank intervals from wording alone, larger being better: best = 1 + those surely larger,
 * worst = all − those surely smaller. Two values of which neither is surely larger leave both ranks open.
 */
export function boundedRanks(intervals: readonly Interval[]): RankInterval[] {
  const lowers = ascendingOf(intervals.map(({ lower }) => lower));
  const uppers = ascendingOf(intervals.flatMap(({ upper }) => upper ?? []));
  return intervals.map(({ lower, upper }) => ({
    low: 1 + (upper === null ? 0 : lowers.length - countUpTo(lowers, upper)),
    high: intervals.length - countBelow(uppers, lower),
  }));
}
