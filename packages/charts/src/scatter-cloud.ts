import type { MatrixCloud } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { EChartsOption } from 'echarts';
import { cloudStops } from './cloud-stops.ts';
import type { Stop } from './drawing.ts';
import { labelOf, printerOf } from './print-value.ts';
import { familyOf, type Palette } from './theme.ts';
import { valueRange } from './value-range.ts';

/** A drawing of so many points that each is a pixel or two: drawn on a canvas by ECharts itself, without names. */
export interface Cloud {
  readonly option: EChartsOption;
  readonly height: number;
  /** How many townships state one number for both. */
  readonly count: number;
  /** The way of the arrow keys, in hundredths of the width and the height. */
  readonly stops: readonly Stop[];
}

/** More townships than this are a cloud: names and intervals would cover each other. */
export const mostNamed = 60;

const height = 480;

// In hundredths, so that the page knows where a value stands at any width.
const edge = { left: 8, right: 97, top: 9, bottom: 89 } as const;

/** The first two indicators of a table against each other, up to the townships of a whole country, by the large mode of ECharts. */
export function scatterCloud(
  answer: MatrixCloud,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Cloud | null {
  const [across, up] = answer.indicators;
  if (across === undefined || up === undefined) return null;
  const { points, xs, ys } = placesOf(answer);
  const count = xs.length;
  const [xRange, yRange] = [rangeOf(across, xs), rangeOf(up, ys)];
  const axisOf = (indicator: typeof across, at: 0 | 1) => {
    const { min, max } = at === 0 ? xRange : yRange;
    const print = printerOf(indicator, language);
    return {
      type: 'value',
      min,
      max,
      name: `${labelOf(indicator, language)} (${indicator.unit})`,
      nameLocation: at === 0 ? 'middle' : 'end',
      nameGap: at === 0 ? 28 : 16,
      nameTextStyle: { color: palette.inkSecond, align: at === 0 ? 'center' : 'left' },
      axisLabel: { color: palette.inkThird, formatter: (value: number) => print.number(value) },
      axisLine: { lineStyle: { color: palette.line } },
      splitLine: { lineStyle: { color: palette.line, width: 0.5 } },
    } as const;
  };
  const shareOf = ({ min, max }: typeof xRange, value: number) => (value - min) / (max - min);
  return {
    height,
    count,
    stops: cloudStops(
      { across: xs, up: ys },
      [across, up],
      {
        x: (value) => edge.left + shareOf(xRange, value) * (edge.right - edge.left),
        y: (value) => edge.bottom - shareOf(yRange, value) * (edge.bottom - edge.top),
      },
      language,
    ),
    option: {
      animation: false,
      textStyle: { fontFamily: familyOf(language) },
      grid: {
        left: `${edge.left}%`,
        right: `${100 - edge.right}%`,
        top: `${edge.top}%`,
        bottom: `${100 - edge.bottom}%`,
      },
      xAxis: axisOf(across, 0),
      yAxis: axisOf(up, 1),
      series: [
        {
          type: 'scatter',
          id: 'townships',
          // Numbers in a row, x and y in turn: an array for every point would be gone through several times before anything is drawn.
          data: points,
          dimensions: ['x', 'y'],
          large: true,
          largeThreshold: 500,
          symbolSize: count > 5000 ? 2 : 4,
          silent: true,
          itemStyle: { color: palette.similar, opacity: count > 5000 ? 0.3 : 0.5 },
        },
      ],
    },
  };
}

/** Where the townships stand that state one number for both: x and y in turn, and each of them by itself. */
function placesOf({ rows }: MatrixCloud) {
  const points = new Float64Array(2 * rows.length);
  let used = 0;
  for (const { cells } of rows) {
    const [x, y] = [cells[0]?.value ?? null, cells[1]?.value ?? null];
    if (x === null || y === null) continue;
    points[used] = x;
    points[used + 1] = y;
    used += 2;
  }
  const stated = points.subarray(0, used);
  const at = (axis: 0 | 1) =>
    Float64Array.from({ length: used / 2 }, (_, place) => stated[2 * place + axis] ?? 0);
  return { points: stated, xs: at(0), ys: at(1) };
}

function rangeOf(indicator: MatrixCloud['indicators'][number], values: Float64Array) {
  // A loop, because so many values do not fit into the arguments of a call.
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return valueRange(indicator, values.length === 0 ? [] : [low, high], 5);
}
