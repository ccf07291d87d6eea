import type { Indicator } from '@xiangjian/indicators';
import { placeOf } from './group-ranks.ts';
import type { PeerCell } from './peer-cell.ts';
import { whyNotComparable } from './rank-group.ts';
import { ascendingOf, countBelow, countUpTo } from './statistics/ascending.ts';

/**
 * Where each value lies among those of its column, 0 the smallest and 1 the largest, by place in the order so that one
 * huge value does not bleach the others; equal values share a shade, a single one or all equal stand at ½.
 * Only for indicators without a better end.
 */
export function shades(entry: Indicator, cells: readonly PeerCell[]): ReadonlyMap<string, number> {
  if (entry.polarity !== 'none') return new Map();
  const valued = cells.flatMap(({ of, cell }) => {
    const reason = whyNotComparable(entry, cell);
    const isShaded = reason === null || reason === 'base_under_five';
    return isShaded ? [{ code: of.township.code, place: placeOf(cell) }] : [];
  });
  const places = ascendingOf(valued.map(({ place }) => place));
  return new Map(
    valued.map(({ code, place }) => {
      const below = countBelow(places, place);
      const equal = countUpTo(places, place) - below;
      const shade = valued.length === 1 ? 0.5 : (below + (equal - 1) / 2) / (valued.length - 1);
      return [code, shade];
    }),
  );
}
