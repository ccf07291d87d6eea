import {
  type AnsweredCell,
  comparisonRuleOf,
  type Indicator,
  surelyGreater,
} from '@xiangjian/indicators';
import type { ChanceView } from './answers/cell.ts';
import type { ShareParts } from './statistics/simulated-ranks.ts';
import { shareInterval, z95 } from './statistics/wilson.ts';

/** Below this many cases a share is printed as a fraction: neither ranked nor judged. */
export const tinyBase = 5;

/** Below this many cases a share is marked and judged only at 99.8 %. */
export const smallBase = 20;

/** Both counts of a share; null where the indicator is none or a count is not stated. */
export function shareOf(entry: Indicator, cell: AnsweredCell): ShareParts | null {
  const { numerator, denominator } = cell;
  if (comparisonRuleOf(entry.id).method !== 'wilson' || numerator === null || denominator === null)
    return null;
  return { numerator, denominator };
}

/** Whether the part is surely larger than the whole: to be asked about, never clipped, ranked or judged. */
export function isImpossible(share: ShareParts): boolean {
  return surelyGreater(share.numerator, share.denominator);
}

/** Whether the denominator of a share may be under `cases`. */
export function hasBaseUnder(cases: number, entry: Indicator, cell: AnsweredCell): boolean {
  const share = shareOf(entry, cell);
  return share !== null && share.denominator.lower < cases;
}

/** Random variation of a cell at 95 %. Counts of effort, rates without their counts and days have none. */
export function chanceOf(entry: Indicator, cell: AnsweredCell): ChanceView {
  const share = shareOf(entry, cell);
  const interval = share === null ? null : shareInterval(share.numerator, share.denominator, z95);
  return { chance_lower: interval?.lower ?? null, chance_upper: interval?.upper ?? null };
}
