import type { Interval } from '@xiangjian/indicators';

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
  return intervals.map(({ lower, upper }) => ({
    low: 1 + intervals.filter((other) => upper !== null && other.lower > upper).length,
    high:
      intervals.length -
      intervals.filter((other) => other.upper !== null && other.upper < lower).length,
  }));
}
