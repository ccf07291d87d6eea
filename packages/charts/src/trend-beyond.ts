import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { backedWords } from './backed-words.ts';
import { isBeyondPossible } from './beyond-possible.ts';
import { printerOf } from './print-value.ts';
import type { Shape } from './shape.ts';
import type { Palette } from './theme.ts';
import type { TrendLayout } from './trend-layout.ts';
import { pointsWithNumber } from './trend-points.ts';

/** Above the end of the axis, the figures that lie beyond it, year by year: ↑ 105.3, or the least and the most of several. */
export function trendBeyond(
  answer: Trend,
  layout: TrendLayout,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Shape[] {
  const print = printerOf(answer.indicator, language);
  return answer.years.flatMap((_, at) => {
    const beyond = layout.inked
      .flatMap(({ series }) => pointsWithNumber(series, answer.years))
      .filter((placed) => placed.at === at && isBeyondPossible(answer.indicator, placed.point))
      .map(({ point }) => point.value ?? point.lower ?? 0)
      .sort((a, b) => a - b);
    if (beyond.length === 0) return [];
    const ends = [...new Set([beyond[0], beyond[beyond.length - 1]])];
    const text = `↑ ${ends.map((value) => print.number(value ?? 0)).join('–')}`;
    const ink = { fill: palette.inkSecond, ground: palette.card };
    return backedWords(text, [layout.x(at), layout.top - 11], ink, {
      anchor: 'middle',
      bold: true,
    });
  });
}
