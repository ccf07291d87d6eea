import { type AnsweredCell, type Indicator, isExact, surelyGreater } from '@xiangjian/indicators';
import { hasBaseUnder, isImpossible, shareOf, tinyBase } from './share-of-cell.ts';
import { shareDifference } from './statistics/newcombe.ts';
import { type ClosedInterval, shareInterval, z95 } from './statistics/wilson.ts';

/**
 * How a value moved. `undecided` where the wording leaves both directions open; `chance` says whether the move goes
 * beyond random variation at 95 %, or that this cannot be told (no counts, or too few).
 */
export interface Change {
  readonly direction: 'up' | 'down' | 'equal' | 'undecided';
  readonly chance: 'beyond' | 'within' | 'untold';
}

/** The move from one cell with a number to a later one of the same basis. */
export function changeBetween(
  entry: Indicator,
  earlier: AnsweredCell,
  later: AnsweredCell,
): Change {
  return { direction: directionOf(earlier, later), chance: chanceOfChange(entry, earlier, later) };
}

function directionOf(earlier: AnsweredCell, later: AnsweredCell): Change['direction'] {
  if (earlier.lower === null || later.lower === null) return 'undecided';
  const before = { lower: earlier.lower, upper: earlier.upper };
  const after = { lower: later.lower, upper: later.upper };
  if (surelyGreater(after, before)) return 'up';
  if (surelyGreater(before, after)) return 'down';
  return isPlain(earlier) && isPlain(later) ? 'equal' : 'undecided';
}

function chanceOfChange(
  entry: Indicator,
  earlier: AnsweredCell,
  later: AnsweredCell,
): Change['chance'] {
  const [before, after] = [shareOf(entry, earlier), shareOf(entry, later)];
  if (before === null || after === null) return 'untold';
  if (isImpossible(before) || isImpossible(after)) return 'untold';
  if (hasBaseUnder(tinyBase, entry, earlier) || hasBaseUnder(tinyBase, entry, later))
    return 'untold';
  if (isPlain(earlier) && isPlain(later)) {
    const difference = shareDifference(
      { x: after.numerator.lower, n: after.denominator.lower },
      { x: before.numerator.lower, n: before.denominator.lower },
    );
    if (difference === null) return 'untold';
    return difference.lower > 0 || difference.upper < 0 ? 'beyond' : 'within';
  }
  const [old, recent] = [before, after].map((share) =>
    shareInterval(share.numerator, share.denominator, z95),
  );
  return old && recent && areApart(old, recent) ? 'beyond' : 'untold';
}

function areApart(a: ClosedInterval, b: ClosedInterval): boolean {
  return a.lower > b.upper || b.lower > a.upper;
}

function isPlain({ qualifier }: AnsweredCell): boolean {
  return qualifier !== null && isExact(qualifier);
}
