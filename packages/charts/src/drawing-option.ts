import type { CustomSeriesOption } from 'echarts';
import type { Drawing } from './drawing.ts';
import type { Palette } from './theme.ts';

/**
 * The option of a drawing that places every shape itself: axes only give the series a ground to stand on.
 * `says` is what a screen reader hears instead of a description made from the data.
 */
export function drawingOption(
  series: CustomSeriesOption[],
  palette: Palette,
  says: string,
  fontFamily: string,
): Drawing['option'] {
  return {
    animation: false,
    aria: { enabled: true, label: { description: says } },
    textStyle: { fontFamily },
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: palette.card,
      borderColor: palette.line,
      borderWidth: 1,
      borderRadius: 3,
      padding: [6, 10],
      // A hairline sets it off, as everything that floats; ECharts would throw a shadow.
      extraCssText: 'box-shadow: none',
      textStyle: { color: palette.ink, fontSize: 12 },
    },
    series,
  };
}
