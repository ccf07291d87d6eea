import { lastDigitPlace } from '@xiangjian/indicators';
import type { ShareParts } from '../statistics/simulated-ranks.ts';
import type { Board, BoardItem } from './board.ts';
import { eventsAt } from './event-noise.ts';
import { normalPair, shareAt } from './share-noise.ts';
import type { StatedValue } from './stated-value.ts';

/**
 * The values of one item by township, turned so that larger is better; NaN where there is none. `low` and `high` are the
 * ends that the wording allows, `point` lies between them. Where no wording leaves anything open the three are one array.
 */
export interface Column {
  readonly low: Float64Array;
  readonly point: Float64Array;
  readonly high: Float64Array;
}

interface Ends {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

/** How the ends of one stated value are found. */
type EndsOf = (stated: StatedValue) => Ends;

/** The values as stated, without chance: one column an item. */
export function statedValues(board: Board): Column[] {
  return columnsOf(board, () => ({ value, lower, upper }) => ({
    low: lower,
    point: value,
    high: upper,
  }));
}

/** What is stated, bounds apart: the values by which the spread of an item is measured, so that wording does not move it. */
export function anchorValues(board: Board): Column[] {
  return columnsOf(board, () => ({ anchor }) => ({ low: anchor, point: anchor, high: anchor }));
}

/**
 * Values with chance and wording drawn: shares from their counts, numbers of events from their own, points anywhere between
 * their bounds. Whether there was an event at all is a fact and has no chance. The ends of the wording stay ends, so that a wider wording never makes a rank look firmer. How many random numbers are taken does not
 * depend on the values, so that one changed value leaves the draws of all others alone.
 */
export function drawnValues(board: Board, source: () => number): Column[] {
  return columnsOf(board, ({ item }) => {
    const [u1, u2, u3, u4] = [source(), source(), source(), source()];
    return ({ lower, upper, softUpper, share, isEvents, isExact }) => {
      const stated = { low: lower, point: lower + u1 * (softUpper - lower), high: upper };
      const normals = normalPair(u3, u4);
      if (share === null) {
        return isEvents && item.kind !== 'presence' ? drawnEvents(stated, normals[0]) : stated;
      }
      if (!isExact) return drawnShare(share, u1, u2, normals);
      const percent = 100 * shareAt(share.numerator.lower, share.denominator.lower, normals);
      return { low: percent, point: percent, high: percent };
    };
  });
}

/** A column for `size` townships, to be filled; of an exact one the three are one array. */
export function newColumn(size: number, isExact: boolean): Column {
  const point = new Float64Array(size);
  if (isExact) return { low: point, point, high: point };
  return { low: new Float64Array(size), point, high: new Float64Array(size) };
}

/** The ends that have to be computed: the point alone where wording leaves nothing open. */
export function endsOf(column: Column): readonly (keyof Column)[] {
  return isExactColumn(column) ? ['point'] : ['low', 'point', 'high'];
}

/** Whether wording leaves nothing open in a column. */
export function isExactColumn({ low, point }: Column): boolean {
  return low === point;
}

function columnsOf(board: Board, nextEnds: (boardItem: BoardItem) => EndsOf): Column[] {
  return board.items.map((boardItem, index) => {
    const { item, sign } = boardItem;
    const column = newColumn(board.townships.length, isExactItem(board, index));
    board.townships.forEach(({ measured }, township) => {
      const nowEnds = nextEnds(boardItem);
      const pastEnds = item.kind === 'growth' ? nextEnds(boardItem) : null;
      const measure = measured[index]?.measure ?? null;
      if (measure === null) {
        column.low[township] = Number.NaN;
        column.point[township] = Number.NaN;
        column.high[township] = Number.NaN;
        return;
      }
      const now = nowEnds(measure.now);
      const past = measure.before === null ? null : pastEnds?.(measure.before);
      const ends = past ? difference(now, past) : now;
      column.low[township] = sign === 1 ? ends.low : -ends.high;
      column.point[township] = sign * ends.point;
      column.high[township] = sign === 1 ? ends.high : -ends.low;
    });
    return column;
  });
}

function isExactItem({ townships }: Board, index: number): boolean {
  return townships.every(({ measured }) => {
    const measure = measured[index]?.measure ?? null;
    return measure === null || (measure.now.isExact && measure.before?.isExact !== false);
  });
}

function difference(now: Ends, past: Ends): Ends {
  return { low: now.low - past.high, point: now.point - past.point, high: now.high - past.low };
}

/** A number of events with the chance of a year; of an exact one the three are one number. */
function drawnEvents({ low, point, high }: Ends, z: number): Ends {
  return { low: eventsAt(low, z), point: eventsAt(point, z), high: eventsAt(high, z) };
}

/** A share in percent, its two counts taken between their bounds; an open count leaves its end at 0 or 100. */
function drawnShare(
  { numerator, denominator }: ShareParts,
  u1: number,
  u2: number,
  normals: readonly [number, number],
): Ends {
  const mostCases = denominator.upper ?? softEnd(denominator.lower);
  const cases = denominator.lower + u2 * (mostCases - denominator.lower);
  const mostPart = numerator.upper ?? softEnd(numerator.lower);
  const part = numerator.lower + u1 * (mostPart - numerator.lower);
  const percent = (x: number, n: number) => 100 * shareAt(x, n, normals);
  return {
    low: denominator.upper === null ? 0 : percent(numerator.lower, denominator.upper),
    point: percent(part, cases),
    high: numerator.upper === null ? 100 : percent(numerator.upper, denominator.lower),
  };
}

/** An open count is drawn up to the last number before its next printed digit. */
function softEnd(lower: number): number {
  return lower + lastDigitPlace(lower) - 1;
}
