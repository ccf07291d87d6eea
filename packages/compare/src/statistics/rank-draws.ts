import type { RankInterval } from './bounded-ranks.ts';
import type { Sampler } from './samplers.ts';

/** Rank intervals hold this share of the draws: from the 5 % to the 95 % point. */
export const simulatedLevel = 0.9;

/** A band leaves this share of the draws on each side, so that chance alone names one township in twenty at most. */
const bandTail = 0.025;

/** Where a township surely stands: in the better half, in the worse half, or not to be told from the middle. */
export type Band = 'upper' | 'middle' | 'lower';

/** What the draws say of one place in the order. */
export interface DrawnRank extends RankInterval {
  /** Share of the draws in which it was among the best three, and among the worst three. */
  readonly best3: number;
  readonly worst3: number;
  readonly band: Band;
}

/**
 * How many draws for so many townships: 10,000 up to a hundred of them, fewer for more so that the work stays bounded,
 * never under 1,000.
 */
export function drawsFor(size: number): number {
  return Math.max(1000, Math.min(10_000, Math.floor(1_000_000 / Math.max(1, size))));
}

/**
 * Draws every rate, ranks them with 1 as the largest, and sums up over all draws.
 * Source: Goldstein & Spiegelhalter 1996; Marshall & Spiegelhalter 1998.
 */
export function drawnRanks(samplers: readonly Sampler[], draws: number): DrawnRank[] {
  return timesAtRanks(samplers, draws).map((times) => summedUp(times, draws));
}

/** How often each sampler came at each rank; index 0 stays empty. Equal rates share the larger rank. */
function timesAtRanks(samplers: readonly Sampler[], draws: number): Uint32Array[] {
  const size = samplers.length;
  const timesAtRank = samplers.map(() => new Uint32Array(size + 1));
  const rates = new Float64Array(size);
  const order = Uint32Array.from(samplers, (_, index) => index);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let index = 0; index < size; index += 1) rates[index] = samplers[index]?.() ?? 0;
    putInOrder(order, rates);
    let firstEqual = 0;
    for (let place = 0; place < size; place += 1) {
      const own = order[place] ?? 0;
      if (rates[own] !== rates[order[firstEqual] ?? 0]) firstEqual = place;
      const times = timesAtRank[own];
      if (times !== undefined) times[size - firstEqual] = (times[size - firstEqual] ?? 0) + 1;
    }
  }
  return timesAtRank;
}

/** Above so many the order of the draw before saves less than a sort costs. */
const fewRates = 64;

/** Puts indices in ascending order of their rates, beginning from the order of the draw before, which differs little. */
function putInOrder(order: Uint32Array, rates: Float64Array): void {
  if (order.length > fewRates) {
    order.sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
    return;
  }
  for (let from = 1; from < order.length; from += 1) {
    const own = order[from] ?? 0;
    const rate = rates[own] ?? 0;
    let place = from;
    while (place > 0 && (rates[order[place - 1] ?? 0] ?? 0) > rate) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = own;
  }
}

function summedUp(times: Uint32Array, draws: number): DrawnRank {
  const size = times.length - 1;
  const tail = (1 - simulatedLevel) / 2;
  const between = (first: number, last: number) =>
    times.subarray(first, last + 1).reduce((sum, count) => sum + count, 0) / draws;
  return {
    low: rankAt(times, draws * tail),
    high: rankAt(times, draws * (1 - tail)),
    best3: between(1, 3),
    worst3: between(Math.max(1, size - 2), size),
    band: bandOf(between, size),
  };
}

function bandOf(between: (first: number, last: number) => number, size: number): Band {
  const middle = (size + 1) / 2;
  if (between(Math.ceil(middle), size) <= bandTail) return 'upper';
  return between(1, Math.floor(middle)) <= bandTail ? 'lower' : 'middle';
}

/** The first rank at which so many draws are reached. */
function rankAt(times: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let rank = 1; rank < times.length; rank += 1) {
    seen += times[rank] ?? 0;
    if (seen >= wanted) return rank;
  }
  return times.length - 1;
}
