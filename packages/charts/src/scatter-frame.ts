import type { Trend } from '@xiangjian/contract';
import type { AxisRange } from './axis-range.ts';
import { backedWords } from './backed-words.ts';
import { chartWords, inBrackets } from './chart-words.ts';
import { labelOf, printerOf } from './print-value.ts';
import type { ScatterOptions, ScatterScales } from './scatter-plot.ts';
import { line, type Shape, words } from './shape.ts';

/** Pixels above the plot: the name of the upright axis, below it that of the median across, clear of a dot at the upper edge. */
export const scatterTop = 46;

interface Frame {
  readonly across: Trend;
  readonly up: Trend;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Both axes with their names, and the year large and pale behind the dots. */
export function axisShapes(
  {
    across,
    up,
    xRange,
    yRange,
    left,
    right,
    bottom,
  }: Frame & { readonly xRange: AxisRange; readonly yRange: AxisRange },
  { x, y }: ScatterScales,
  { palette, language, year }: ScatterOptions,
): Shape[] {
  const [printX, printY] = [
    printerOf(across.indicator, language),
    printerOf(up.indicator, language),
  ];
  const named = (trend: Trend) => {
    const { unit } = trend.indicator;
    return `${labelOf(trend.indicator, language)}${unit === '' ? '' : inBrackets(unit, language)}`;
  };
  return [
    words(`↑ ${named(up)}`, [8, 12], palette.inkSecond),
    words(`${named(across)} →`, [right, bottom + 32], palette.inkSecond, { anchor: 'end' }),
    words(String(year), [right - 4, bottom - 24], palette.missing, {
      anchor: 'end',
      size: 40,
      bold: true,
    }),
    ...yRange.ticks.flatMap((tick) => [
      line([left, y(tick)], [right, y(tick)], palette.line, 0.5),
      words(printY.number(tick), [left - 8, y(tick)], palette.inkThird, { anchor: 'end' }),
    ]),
    ...xRange.ticks.flatMap((tick) => [
      line([x(tick), scatterTop], [x(tick), bottom + 4], palette.line, 0.5),
      words(printX.number(tick), [x(tick), bottom + 14], palette.inkThird, { anchor: 'middle' }),
    ]),
  ];
}

/** The median of the peers in a year; null where there is none. */
export function medianAt({ median }: Trend, year: number): number | null {
  return median.find((point) => point.year === year)?.value ?? null;
}

/** The medians of the peers in that year as thin dashed lines with their names and values. */
export function medianShapes(
  { across, up, left, right, bottom }: Frame,
  { x, y }: ScatterScales,
  { palette, language, year }: ScatterOptions,
): Shape[] {
  const [mx, my] = [medianAt(across, year), medianAt(up, year)];
  const ink = { fill: palette.inkThird, ground: palette.card };
  const named = (trend: Trend, value: number) =>
    `${chartWords.median[language]} ${printerOf(trend.indicator, language).number(value)}`;
  return [
    ...(mx === null
      ? []
      : [
          line([x(mx), scatterTop - 4], [x(mx), bottom], palette.inkThird, 1, [3, 3]),
          ...backedWords(named(across, mx), [x(mx), scatterTop - 15], ink, {
            anchor: 'middle',
          }),
        ]),
    ...(my === null
      ? []
      : [
          line([left, y(my)], [right, y(my)], palette.inkThird, 1, [3, 3]),
          ...backedWords(named(up, my), [right, y(my) - 9], ink, { anchor: 'end' }),
        ]),
  ];
}
