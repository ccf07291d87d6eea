import type { FunnelRow, IndicatorSummary } from '@xiangjian/contract';
import { judgementInk, type Palette } from './theme.ts';

/**
 * Outline and filling of a point by where it lies. Only what has a better end is judged; elsewhere lying outside is purple, strong
 * beyond 99.8 %.
 */
export function funnelInk(
  position: NonNullable<FunnelRow['position']>,
  polarity: IndicatorSummary['polarity'],
  palette: Palette,
): { readonly stroke: string; readonly fill: string } {
  if (position === 'within' || position === 'untold') {
    return { stroke: palette.unnamed, fill: palette.unnamed };
  }
  const isFar = position.endsWith('_998');
  if (polarity === 'none') {
    return { stroke: palette.volume, fill: isFar ? palette.volume : palette.volumeLight };
  }
  const isBetter = position.startsWith('above') === (polarity === 'higher');
  return judgementInk(palette, `${isBetter ? 'better' : 'worse'}_${isFar ? '998' : '95'}`);
}
