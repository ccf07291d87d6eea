import type { Cell } from '@xiangjian/indicators';
import { jumpBetween } from './jump.ts';
import { median } from './statistics/quantiles.ts';

/** Factors by which a figure is off when a 千 or 万 is lost or added, and how near to one it must stand. */
const factors = [1_000, 10_000] as const;
const tolerance = 0.05;

export interface UnitSlip {
  readonly factor: (typeof factors)[number];
  readonly direction: 'less' | 'more';
  /** The median of the earlier years. */
  readonly usual: number;
}

/**
 * A figure whose printed number stands within 5 % of a thousand or ten thousand times the median of the township's own
 * earlier years, or of that part of it; null where it does not, or where the bounds of an earlier year leave any change open.
 */
export function unitSlipOf(now: Cell, earlier: readonly Cell[]): UnitSlip | null {
  if (now.value === null || now.value <= 0) return null;
  const stated = earlier.filter(({ value }) => value !== null && value > 0);
  const usual = median(stated.flatMap(({ value }) => value ?? []));
  if (usual === null) return null;
  const direction = now.value < usual ? 'less' : 'more';
  const apart = direction === 'less' ? usual / now.value : now.value / usual;
  const factor = factors.find((one) => Math.abs(apart / one - 1) <= tolerance);
  const jump = direction === 'less' ? 'fall' : 'rise';
  if (factor === undefined || stated.some((then) => jumpBetween(then, now) !== jump)) return null;
  return { factor, direction, usual };
}
