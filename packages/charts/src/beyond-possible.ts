import type { CellView, IndicatorSummary } from '@xiangjian/contract';

/** The most that a share can be, in its own scale; null for all else, which knows no such end. */
export function mostPossible({ scale }: IndicatorSummary): number | null {
  if (scale === 'number') return null;
  return scale === 'ratio' ? 1 : 100;
}

/** Whether a stated share is one that cannot be, such as 105.3 %. */
export function isBeyondPossible(indicator: IndicatorSummary, { value, lower }: CellView): boolean {
  const most = mostPossible(indicator);
  const stated = value ?? lower;
  return most !== null && stated !== null && stated > most;
}

/**
 * Where a value is drawn: a share beyond the possible at the end of its axis, with a mark and its figure, as an axis that
 * reached it would flatten all others.
 */
export function drawnAt(indicator: IndicatorSummary, value: number): number {
  return Math.min(value, mostPossible(indicator) ?? value);
}
