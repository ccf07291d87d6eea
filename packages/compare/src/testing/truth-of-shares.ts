import { isExact } from '@xiangjian/indicators';
import type { DrawnReport } from './random-districts.ts';

/** A success rate as it follows from what was drawn, found without the code under test. */
export interface TrueShare {
  readonly basis: 'accepted' | 'stated';
  readonly lower: number;
  readonly upper: number;
  readonly isPlain: boolean;
  /** Both counts where they are plain. */
  readonly counts: { readonly x: number; readonly n: number } | null;
  /** Why it stands beside no other; null where it may. */
  readonly isTiny: boolean;
  readonly isImpossible: boolean;
}

/** Null where the report gives no rate. */
export function trueShare(drawn: DrawnReport | null): TrueShare | null {
  if (drawn === null) return null;
  const { resolved, accepted, rate } = drawn;
  if (resolved !== null && accepted !== null) {
    const isPlain = isExact(resolved.qualifier) && isExact(accepted.qualifier);
    const [x, n] = [resolved.lower, accepted.lower];
    const isImpossible = accepted.upper !== null && x > accepted.upper;
    return {
      basis: 'accepted',
      lower: accepted.upper === null ? 0 : x / accepted.upper,
      upper: isPlain || isImpossible ? x / n : Math.min(1, (resolved.upper ?? n) / n),
      isPlain,
      counts: isPlain ? { x, n } : null,
      isTiny: n < 5,
      isImpossible,
    };
  }
  if (rate === null) return null;
  const share = rate.lower / 100;
  return {
    basis: 'stated',
    lower: share,
    upper: share,
    isPlain: true,
    counts: null,
    isTiny: false,
    isImpossible: false,
  };
}

/** Whether Newcombe's interval of the difference of two shares leaves 0 out, by Wilson's limits as roots of their equation. */
export function isBeyondChance(
  a: { readonly x: number; readonly n: number },
  b: { readonly x: number; readonly n: number },
): boolean {
  const [p, q] = [a.x / a.n, b.x / b.n];
  const [first, second] = [roots(a), roots(b)];
  const low = p - q - Math.hypot(p - first.low, second.high - q);
  const high = p - q + Math.hypot(first.high - p, q - second.low);
  return low > 1e-12 || high < -1e-12;
}

/** The two rates at which x of n lie z standard errors away: (n + z²)p² − (2x + z²)p + x²/n = 0. */
function roots({ x, n }: { readonly x: number; readonly n: number }) {
  const square = 1.959963985 ** 2;
  const [a, b, c] = [n + square, -(2 * x + square), x ** 2 / n];
  const reach = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { low: (-b - reach) / (2 * a), high: (-b + reach) / (2 * a) };
}
