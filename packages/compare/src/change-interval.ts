import {
  type AnsweredCell,
  comparisonRuleOf,
  type Indicator,
  withoutNoise,
} from '@xiangjian/indicators';
import { hasBaseUnder, isImpossible, shareOf, smallBase, tinyBase } from './share-of-cell.ts';
import { at95, at998, type ChanceLevel } from './statistics/chance-level.ts';
import { chanceOfCounts, countRatio } from './statistics/count-ratio.ts';
import { shareDifferenceEnvelope } from './statistics/newcombe.ts';

/** Whether a move goes beyond chance, at which level, or that this cannot be told. */
type Chance = 'beyond_998' | 'beyond_95' | 'within' | 'untold';

/**
 * The size of a move between two years with what chance and wording leave open: a difference (of shares, or of plain
 * numbers from their wording alone), or a ratio of two numbers of events. Open ends are null.
 */
export interface ChangeInterval {
  readonly measure: 'difference' | 'ratio';
  readonly method: 'newcombe' | 'exact_counts' | 'wording';
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly chance: Chance;
}

type Ends = Pick<ChangeInterval, 'lower' | 'upper'>;

/** The move from one cell with a number to a later one of the same basis. */
export function changeInterval(
  entry: Indicator,
  earlier: AnsweredCell,
  later: AnsweredCell,
): ChangeInterval {
  const [before, after] = [shareOf(entry, earlier), shareOf(entry, later)];
  if (before !== null && after !== null && !isImpossible(before) && !isImpossible(after)) {
    const ends = (level: ChanceLevel) => shareDifferenceEnvelope(after, before, level.z);
    const isTiny = [earlier, later].some((cell) => hasBaseUnder(tinyBase, entry, cell));
    const isSmall = [earlier, later].some((cell) => hasBaseUnder(smallBase, entry, cell));
    return {
      measure: 'difference',
      method: 'newcombe',
      value: stepBetween(earlier, later),
      ...(ends(at95) ?? wordingEnds(earlier, later)),
      chance: isTiny ? 'untold' : chanceOf(ends, 0, isSmall),
    };
  }
  if (comparisonRuleOf(entry.id).method === 'byar') return eventChange(earlier, later);
  return {
    measure: 'difference',
    method: 'wording',
    value: stepBetween(earlier, later),
    ...wordingEnds(earlier, later),
    chance: 'untold',
  };
}

function eventChange(earlier: AnsweredCell, later: AnsweredCell): ChangeInterval {
  const [before, after] = [boundsOf(earlier), boundsOf(later)];
  const ends = (level: ChanceLevel) => countRatio(after, before, level);
  const hasRatio = earlier.value !== null && later.value !== null && earlier.value > 0;
  const isPlain = before.lower === before.upper && after.lower === after.upper;
  return {
    measure: 'ratio',
    method: 'exact_counts',
    value: hasRatio ? (later.value ?? 0) / (earlier.value ?? 1) : null,
    ...ends(at95),
    chance: isPlain ? testedChance(before.lower, after.lower) : chanceOf(ends, 1, false),
  };
}

/** Plain counts of two whole years are tested; qualified ones are judged by the interval of their ratio. */
function testedChance(before: number, after: number): Chance {
  const probability = chanceOfCounts({ count: after, exposure: 1 }, { count: before, exposure: 1 });
  if (probability < at998.outside) return 'beyond_998';
  return probability < at95.outside ? 'beyond_95' : 'within';
}

/** Beyond chance where the whole interval lies on one side of no change; small bases are looked at at 99.8 % only. */
function chanceOf(
  ends: (level: ChanceLevel) => Ends | null,
  noChange: number,
  onlyAt998: boolean,
): Chance {
  const [near, far] = [ends(at95), ends(at998)];
  if (near === null || far === null) return 'untold';
  if (leavesOut(far, noChange)) return 'beyond_998';
  return !onlyAt998 && leavesOut(near, noChange) ? 'beyond_95' : 'within';
}

function leavesOut({ lower, upper }: Ends, number: number): boolean {
  return (lower !== null && lower > number) || (upper !== null && upper < number);
}

function stepBetween(earlier: AnsweredCell, later: AnsweredCell): number | null {
  if (earlier.value === null || later.value === null) return null;
  return withoutNoise(later.value - earlier.value);
}

function wordingEnds(earlier: AnsweredCell, later: AnsweredCell): Ends {
  const [before, after] = [boundsOf(earlier), boundsOf(later)];
  return {
    lower: before.upper === null ? null : withoutNoise(after.lower - before.upper),
    upper: after.upper === null ? null : withoutNoise(after.upper - before.lower),
  };
}

function boundsOf({ lower, upper }: AnsweredCell) {
  if (lower === null) throw new RangeError('a cell without a number has no bounds');
  return { lower, upper };
}
