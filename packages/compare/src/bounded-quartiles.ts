import type { Indicator, Interval } from '@xiangjian/indicators';
import type { BoundedMedian, BoundedQuartiles } from './answers/coverage.ts';
import type { PeerCell } from './peer-cell.ts';
import { successBasisOf, whyNotComparable } from './rank-group.ts';
import { fewestPeers } from './statistics/quantiles.ts';
import { turnbullQuantile, turnbullStretches } from './statistics/turnbull.ts';

/**
 * Quartiles over the same values as `plainValues` and the qualified ones beside them, these by their bounds: a district that
 * writes 余 is not left out of its own middle, and no midpoint is invented for it. Null below five values.
 */
export function boundedQuartiles(
  entry: Indicator,
  cells: readonly PeerCell[],
  basis: 'accepted' | 'stated' = 'accepted',
): BoundedQuartiles | null {
  const bounds = boundsOf(entry, cells, basis);
  const [q1, median, q3] = stretchesAt(bounds, [0.25, 0.5, 0.75]);
  return q1 && median && q3 ? { n: bounds.length, q1, median, q3 } : null;
}

/** The median of them alone. */
export function boundedMedian(
  entry: Indicator,
  cells: readonly PeerCell[],
  basis: 'accepted' | 'stated' = 'accepted',
): BoundedMedian | null {
  const bounds = boundsOf(entry, cells, basis);
  const [median] = stretchesAt(bounds, [0.5]);
  return median ? { n: bounds.length, ...median } : null;
}

function stretchesAt(bounds: readonly Interval[], levels: readonly number[]): (Interval | null)[] {
  if (bounds.length < fewestPeers) return [];
  const stretches = turnbullStretches(bounds);
  return levels.map((level) => turnbullQuantile(stretches, level));
}

function boundsOf(
  entry: Indicator,
  cells: readonly PeerCell[],
  basis: 'accepted' | 'stated',
): Interval[] {
  return cells.flatMap(({ cell }) => {
    const { lower, upper } = cell;
    const reason = whyNotComparable(entry, cell);
    if (lower === null || (reason !== null && reason !== 'base_under_five')) return [];
    return (successBasisOf(entry, cell) ?? basis) === basis ? [{ lower, upper }] : [];
  });
}
