import betaincinv from '@stdlib/math-base-special-betaincinv';
import type { ChanceLevel } from './chance-level.ts';
import type { ClosedInterval } from './wilson.ts';

/**
 * Exact interval of a share x of n > 0: it leaves out a rate exactly when so few, or so many, cases would come by chance
 * less often than the level says. Source: Clopper & Pearson 1934.
 */
export function exactShareInterval(x: number, n: number, { outside }: ChanceLevel): ClosedInterval {
  return {
    lower: x <= 0 ? 0 : betaincinv(outside / 2, x, n - x + 1),
    upper: x >= n ? 1 : betaincinv(outside / 2, x + 1, n - x, true),
  };
}
