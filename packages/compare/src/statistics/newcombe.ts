import type { ShareParts } from './samplers.ts';
import { type ClosedInterval, wilsonInterval, z95 } from './wilson.ts';

interface Share {
  readonly x: number;
  readonly n: number;
}

/**
 * Interval of the difference later − earlier between two shares, hybrid score method, at 95 % unless another normal
 * quantile is given. Null where one of them has no interval. Source: Newcombe 1998, method 10.
 */
export function shareDifference(later: Share, earlier: Share, z = z95): ClosedInterval | null {
  const after = wilsonInterval(later.x, later.n, z);
  const before = wilsonInterval(earlier.x, earlier.n, z);
  if (after === null || before === null) return null;
  const p1 = later.x / later.n;
  const p2 = earlier.x / earlier.n;
  return {
    lower: p1 - p2 - Math.hypot(p1 - after.lower, before.upper - p2),
    upper: p1 - p2 + Math.hypot(after.upper - p1, p2 - before.lower),
  };
}

/**
 * The same where counts may be qualified: the envelope over the ends that the wording allows. Null where a base may be
 * zero, a count is open above, or a part is surely larger than its whole.
 */
export function shareDifferenceEnvelope(
  later: ShareParts,
  earlier: ShareParts,
  z: number,
): ClosedInterval | null {
  const found = endsOf(later).flatMap((after) =>
    endsOf(earlier).flatMap((before) => shareDifference(after, before, z) ?? []),
  );
  if (found.length === 0) return null;
  return {
    lower: Math.min(...found.map(({ lower }) => lower)),
    upper: Math.max(...found.map(({ upper }) => upper)),
  };
}

/** The counts at the ends of their bounds, a part never above its whole; none where a bound is open. */
function endsOf({ numerator, denominator }: ShareParts): Share[] {
  if (numerator.upper === null || denominator.upper === null) return [];
  if (denominator.lower <= 0 || numerator.lower > denominator.upper) return [];
  const bases = [denominator.lower, denominator.upper];
  return [numerator.lower, numerator.upper].flatMap((x) =>
    bases.map((n) => ({ x: Math.min(x, n), n })),
  );
}
