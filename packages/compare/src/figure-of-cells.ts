import {
  addQuantities,
  divideQuantities,
  type Indicator,
  type Quantity,
  quantityOf,
} from '@xiangjian/indicators';
import type { KeyFigure, PreviousFigure } from './answers/overview.ts';
import type { PeerCell } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { successBasisOf, whyNotComparable } from './rank-group.ts';
import { peerMedian } from './statistics/quantiles.ts';

/** A sum of volumes, a rate Σx ÷ Σn, or a median. */
export type How = KeyFigure['how'];

/** One figure over the townships that can be counted in, with their number. */
export function figureOf(entry: Indicator, how: How, cells: readonly PeerCell[]): PreviousFigure {
  const usable = cells.filter((one) => isUsable(entry, how, one));
  if (how === 'median') {
    const values = plainValues(entry, usable);
    const value = peerMedian(values)?.value ?? null;
    return { value, lower: value, upper: value, k: values.length };
  }
  const total = how === 'sum' ? sumOf(usable) : pooledOf(entry, usable);
  return {
    value: total?.value ?? null,
    lower: total?.lower ?? null,
    upper: total?.upper ?? null,
    k: usable.length,
  };
}

/**
 * Success rates are pooled over settled ÷ accepted alone; impossible shares are left to be asked about,
 * and values of another definition than most have are left out.
 */
export function isUsable(entry: Indicator, how: How, { cell }: PeerCell): boolean {
  if (quantityOf(cell) === null || cell.isOfOtherDefinition) return false;
  if (how === 'sum') return true;
  const reason = whyNotComparable(entry, cell);
  if (reason !== null && reason !== 'base_under_five') return false;
  if (how === 'median') return true;
  const basis = successBasisOf(entry, cell);
  return (
    cell.numerator !== null && cell.denominator !== null && (basis ?? 'accepted') === 'accepted'
  );
}

function sumOf(cells: readonly PeerCell[]): Quantity | null {
  if (cells.length === 0) return null;
  return addQuantities(cells.flatMap(({ cell }) => quantityOf(cell) ?? []));
}

function pooledOf(entry: Indicator, cells: readonly PeerCell[]): Quantity | null {
  if (cells.length === 0) return null;
  const isRatio = entry.kind === 'derived' && entry.formula.type === 'ratio';
  return divideQuantities(
    addQuantities(cells.flatMap(({ cell }) => cell.numerator ?? [])),
    addQuantities(cells.flatMap(({ cell }) => cell.denominator ?? [])),
    isRatio ? entry.formula : { multiplier: 1, share: true },
  );
}
