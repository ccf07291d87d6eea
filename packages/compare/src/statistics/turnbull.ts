import type { Interval } from '@xiangjian/indicators';
import { countBelow, countUpTo } from './ascending.ts';

/** A stretch of the scale that carries a part of the distribution; `upper` is null where it is open. */
export interface Stretch extends Interval {
  readonly mass: number;
}

/** Rounds stop when masses no longer move, and in any case after so much work. */
const settled = 1e-10;
const mostWork = 100_000_000;

/**
 * Distribution of values of which only bounds are known, with no assumption about its form: the masses on the innermost
 * stretches (a lower end followed by an upper end) under which the stated bounds are likeliest, found by expectation and
 * maximisation from equal masses. Plain values keep 1 ÷ n each. Source: Turnbull 1976.
 */
export function turnbullStretches(intervals: readonly Interval[]): Stretch[] {
  const stretches = innermost(intervals);
  const runs = runsInside(stretches, intervals);
  let masses = stretches.map(() => 1 / stretches.length);
  const mostRounds = mostWork / (stretches.length * intervals.length + 1);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = nextMasses(masses, runs);
    const moved = Math.max(0, ...next.map((mass, index) => Math.abs(mass - (masses[index] ?? 0))));
    masses = next;
    if (moved < settled) break;
  }
  return stretches.map((stretch, index) => ({ ...stretch, mass: masses[index] ?? 0 }));
}

/**
 * Quantile of such a distribution at a level 0..1 as the stretch in which it lies; between two stretches where the level
 * falls exactly between them. Null for no stretches.
 */
export function turnbullQuantile(stretches: readonly Stretch[], level: number): Interval | null {
  let sum = 0;
  const reached = stretches.map(({ mass }) => {
    sum += mass;
    return sum;
  });
  const from = stretches[reached.findIndex((mass) => mass >= level - 1e-6)];
  const to = stretches[reached.findIndex((mass) => mass > level + 1e-6)] ?? stretches.at(-1);
  return from === undefined || to === undefined ? null : { lower: from.lower, upper: to.upper };
}

/** Where masses can lie: from each lower end to the next upper end with no other lower end between. */
function innermost(intervals: readonly Interval[]): Interval[] {
  const ends = (bounds: readonly number[]) => [...new Set(bounds)].sort((a, b) => a - b);
  const lowers = ends(intervals.map(({ lower }) => lower));
  const uppers = ends(intervals.map(({ upper }) => upper ?? Number.POSITIVE_INFINITY));
  return lowers.flatMap((lower, index) => {
    const upper = uppers[countBelow(uppers, lower)] ?? Number.POSITIVE_INFINITY;
    const following = lowers[index + 1];
    if (following !== undefined && following <= upper) return [];
    return [{ lower, upper: upper === Number.POSITIVE_INFINITY ? null : upper }];
  });
}

/** The stretches inside an interval stand side by side: the first of them, and the first behind them. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsInside(stretches: readonly Interval[], intervals: readonly Interval[]): Run[] {
  const lowers = stretches.map(({ lower }) => lower);
  const uppers = stretches.flatMap(({ upper }) => upper ?? []);
  return intervals.map(({ lower, upper }) => ({
    from: countBelow(lowers, lower),
    to: upper === null ? stretches.length : countUpTo(uppers, upper),
  }));
}

function nextMasses(masses: readonly number[], runs: readonly Run[]): number[] {
  const next = masses.map(() => 0);
  for (const { from, to } of runs) {
    let whole = 0;
    for (let index = from; index < to; index += 1) whole += masses[index] ?? 0;
    if (whole <= 0) continue;
    for (let index = from; index < to; index += 1) {
      next[index] = (next[index] ?? 0) + (masses[index] ?? 0) / whole / runs.length;
    }
  }
  return next;
}
