import type { IndicatorSummary } from '@xiangjian/contract';
import { type AxisRange, axisRange } from './axis-range.ts';

/**
 * The axis of one indicator around these values: a volume begins at zero, a share ends at 0 and 100 %, or at a stated one that
 * lies beyond: it is to be seen and not cut away, yet leaves the others their room.
 */
export function valueRange(
  indicator: IndicatorSummary,
  values: readonly (number | null)[],
  wanted: number,
): AxisRange {
  const known = values.filter((value) => value !== null);
  const ceiling = indicator.scale === 'ratio' ? 1 : 100;
  const isShare = indicator.scale !== 'number';
  return axisRange(known, {
    wanted,
    zero: indicator.scale === 'number' && indicator.polarity === 'none',
    ...(isShare ? { limits: [0, Math.max(ceiling, ...known)] as const } : {}),
  });
}
