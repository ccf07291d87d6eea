import { isExact, type Qualifier } from './qualifier.ts';

/** Every value is an interval. `upper` is null when the text leaves it open (400以上). */
export interface Interval {
  readonly lower: number;
  readonly upper: number | null;
}

/** A number as read: the stated value (null where the text gives only a range), its bounds, and how firmly it is stated. */
export interface Quantity extends Interval {
  readonly value: number | null;
  readonly qualifier: Qualifier;
}

/** A number that is stated without qualification. */
export function exactQuantity(value: number, qualifier: Qualifier = 'exact'): Quantity {
  return { value, lower: value, upper: value, qualifier };
}

/**
 * Place value of the last non-zero printed digit: 400 → 100, 420 → 10, 12,000 → 1,000, 7 → 1.
 * Source: convention of this product, docs/decisions/0003-interval-convention.md.
 */
export function lastDigitPlace(value: number): number {
  if (value === 0) return 1;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  return place;
}

/** 400余, 400多: [400, 400 + place − 1]. A number ending in the ones (3余) has an open upper bound. */
export function moreThanStated(value: number): Quantity {
  const place = lastDigitPlace(value);
  const upper = place > 1 ? value + place - 1 : null;
  return { value, lower: value, upper, qualifier: 'at_least' };
}

/** 400以上, 不少于400, 超400: open above. */
export function atLeast(value: number): Quantity {
  return { value, lower: value, upper: null, qualifier: 'at_least' };
}

/** 近400, 不足400: [0.9 × 400, 400]. */
export function atMost(value: number): Quantity {
  return { value, lower: withoutNoise(value * 0.9), upper: value, qualifier: 'at_most' };
}

/** 约400, 400左右: 400 ± 10 %. */
export function about(value: number): Quantity {
  return {
    value,
    lower: withoutNoise(value * 0.9),
    upper: withoutNoise(value * 1.1),
    qualifier: 'about',
  };
}

/** 40至50, 数十, 十几: only the bounds are stated. */
export function between(lower: number, upper: number): Quantity {
  return { value: null, lower, upper, qualifier: 'range' };
}

/** Bounds of a sum; open as soon as one part is open. */
export function addQuantities(parts: readonly Quantity[]): Quantity {
  const lower = withoutNoise(parts.reduce((sum, part) => sum + part.lower, 0));
  const upper = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.upper === null ? null : withoutNoise(sum + part.upper)),
    0,
  );
  if (parts.every((part) => isExact(part.qualifier))) return exactQuantity(lower);
  const value = parts.every((part) => part.value !== null)
    ? withoutNoise(parts.reduce((sum, part) => sum + (part.value ?? 0), 0))
    : null;
  const loose = new Set(parts.map((part) => part.qualifier).filter((q) => !isExact(q)));
  const [only] = loose;
  return {
    value,
    lower,
    upper,
    qualifier: loose.size === 1 && only !== undefined ? only : 'range',
  };
}

/**
 * Bounds of numerator ÷ denominator, methods sheet 4.11: [a/d, b/c], cut to [0, 1] for a share.
 * Null when the denominator can be zero: there is no value without a denominator, and it is not 0 %.
 * A share that is surely above 1 is returned as it is: it is to be asked about, never clipped.
 */
export function divideQuantities(
  numerator: Quantity,
  denominator: Quantity,
  options: { readonly multiplier: number; readonly share: boolean },
): Quantity | null {
  if (denominator.lower <= 0) return null;
  const { multiplier, share } = options;
  if (isExact(numerator.qualifier) && isExact(denominator.qualifier)) {
    const value = withoutNoise((multiplier * numerator.lower) / denominator.lower);
    return exactQuantity(value, value === 0 ? 'zero' : 'exact');
  }
  const low = denominator.upper === null ? 0 : (multiplier * numerator.lower) / denominator.upper;
  const high = numerator.upper === null ? null : (multiplier * numerator.upper) / denominator.lower;
  const isCut = share && low <= 1;
  const cut = (bound: number) => withoutNoise(isCut ? Math.min(bound, 1) : bound);
  return {
    value: null,
    lower: cut(low),
    upper: high === null ? (isCut ? 1 : null) : cut(high),
    qualifier: 'range',
  };
}

/** Drops binary noise beyond 12 significant digits, so that equal inputs print equal digits everywhere. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether a is surely larger than b: only when the intervals do not touch. */
export function surelyGreater(a: Interval, b: Interval): boolean {
  return b.upper !== null && a.lower > b.upper;
}
