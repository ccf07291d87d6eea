import { type ClosedInterval, wilsonInterval, z95 } from './wilson.ts';

interface Share {
  readonly x: number;
  readonly n: number;
}

/**
 * Interval of the difference later − earlier between two shares at 95 %, hybrid score method.
 * Null where one of them has no interval. Source: Newcombe 1998, method 10.
 */
export function shareDifference(later: Share, earlier: Share): ClosedInterval | null {
  const after = wilsonInterval(later.x, later.n, z95);
  const before = wilsonInterval(earlier.x, earlier.n, z95);
  if (after === null || before === null) return null;
  const p1 = later.x / later.n;
  const p2 = earlier.x / earlier.n;
  return {
    lower: p1 - p2 - Math.hypot(p1 - after.lower, before.upper - p2),
    upper: p1 - p2 + Math.hypot(after.upper - p1, p2 - before.lower),
  };
}
