import { type Indicator, isExact } from '@xiangjian/indicators';
import type { PeerCell } from './peer-cell.ts';
import { successBasisOf, whyNotComparable } from './rank-group.ts';

/**
 * The values from which medians and quartiles are taken: plainly stated numbers only, of one basis
 * (settled ÷ accepted for a success rate, unless another is asked for), impossible shares left out.
 */
export function plainValues(
  entry: Indicator,
  cells: readonly PeerCell[],
  basis: 'accepted' | 'stated' = 'accepted',
): number[] {
  return cells.flatMap(({ cell }) => {
    if (cell.value === null || cell.qualifier === null || !isExact(cell.qualifier)) return [];
    const reason = whyNotComparable(entry, cell);
    if (reason !== null && reason !== 'base_under_five') return [];
    const own = successBasisOf(entry, cell);
    return own === null || own === basis ? [cell.value] : [];
  });
}
