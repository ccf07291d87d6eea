import type { Interval } from '@xiangjian/indicators';
import type { ShareParts } from './samplers.ts';
import { eventTrend, isSteady, shareTrend, trendThreshold } from './trend-tests.ts';

/**
 * What five years say: up or down beyond chance at 99.8 %, no clear direction, all years at 0 or at 100 %, or
 * `wording` where the wording of the numbers leaves more than one of these open.
 */
export type FiveYearVerdict = 'rising' | 'falling' | 'none' | 'all_zero' | 'all_full' | 'wording';

/** A verdict looks at exactly this many years. */
export const trendYears = 5;

/** A yearly share as one reading of its words: part and base. */
type Reading = 'low' | 'high';

/** The four readings of the years that must agree: all low, all high, the flattest and the steepest course. */
const courses: readonly ((index: number, size: number) => Reading)[] = [
  () => 'low',
  () => 'high',
  (index, size) => (index < size / 2 ? 'high' : 'low'),
  (index, size) => (index < size / 2 ? 'low' : 'high'),
];

/** The verdict on five yearly shares, qualified or not: every reading of the words must give the same. */
export function shareVerdict(years: readonly ShareParts[]): FiveYearVerdict {
  return agreed(
    courses.map((course) => {
      const shares = years.map((year, index) => readShare(year, course(index, years.length)));
      const test = shareTrend(shares);
      if (test === null) return shares.every(({ x }) => x === 0) ? 'all_zero' : 'all_full';
      const values = shares.map(({ x, n }) => x / n);
      return verdictOf(test, values);
    }),
  );
}

/** The verdict on five yearly numbers of events; an open bound leaves it to the wording. */
export function eventVerdict(years: readonly Interval[]): FiveYearVerdict {
  if (years.some(({ upper }) => upper === null)) return 'wording';
  return agreed(
    courses.map((course) => {
      const counts = years.map(({ lower, upper }, index) =>
        course(index, years.length) === 'low' ? lower : (upper ?? lower),
      );
      return counts.every((count) => count === 0)
        ? 'all_zero'
        : verdictOf(eventTrend(counts), counts);
    }),
  );
}

function verdictOf(
  { chi, direction }: ReturnType<typeof eventTrend>,
  values: readonly number[],
): FiveYearVerdict {
  if (direction === 0 || chi <= trendThreshold || !isSteady(values, direction)) return 'none';
  return direction > 0 ? 'rising' : 'falling';
}

function agreed([first = 'wording', ...others]: readonly FiveYearVerdict[]): FiveYearVerdict {
  return others.every((other) => other === first) ? first : 'wording';
}

/** The lowest or highest share that the words allow, over the smallest base they allow: that claims the least. */
function readShare({ numerator, denominator }: ShareParts, reading: Reading) {
  const n = denominator.lower;
  const low = denominator.upper === null ? 0 : (numerator.lower * n) / denominator.upper;
  return { x: reading === 'low' ? low : Math.min(numerator.upper ?? n, n), n };
}
