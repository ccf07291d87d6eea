import type { Matrix } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { EChartsOption } from 'echarts';
import { labelOf, printerOf } from './print-value.ts';
import { type Palette, sansFamily } from './theme.ts';
import { valueRange } from './value-range.ts';

/** A drawing of so many points that each is a pixel or two: drawn on a canvas by ECharts itself, without names. */
export interface Cloud {
  readonly option: EChartsOption;
  readonly height: number;
  /** How many townships state one number for both. */
  readonly count: number;
}

/** More townships than this are a cloud: names and intervals would cover each other. */
export const mostNamed = 60;

const height = 480;

/** The first two indicators of a table against each other, up to the townships of a whole country, by the large mode of ECharts. */
export function scatterCloud(
  answer: Matrix,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Cloud | null {
  const [across, up] = answer.indicators;
  if (across === undefined || up === undefined) return null;
  const places = answer.rows.flatMap(({ cells: [x, y] }) =>
    x === undefined || y === undefined || x.value === null || y.value === null
      ? []
      : [[x.value, y.value] as const],
  );
  const axisOf = (indicator: typeof across, at: 0 | 1) => {
    // A loop, because so many values do not fit into the arguments of a call.
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of places) {
      low = Math.min(low, place[at]);
      high = Math.max(high, place[at]);
    }
    const { min, max } = valueRange(indicator, places.length === 0 ? [] : [low, high], 5);
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
  return {
    height,
    count: places.length,
    option: {
      animation: false,
      textStyle: { fontFamily: sansFamily },
      grid: { left: 8, right: 24, top: 40, bottom: 48, containLabel: true },
      xAxis: axisOf(across, 0),
      yAxis: axisOf(up, 1),
      series: [
        {
          type: 'scatter',
          id: 'townships',
          data: places.map(([x, y]) => [x, y]),
          large: true,
          largeThreshold: 500,
          symbolSize: places.length > 5000 ? 2 : 4,
          silent: true,
          itemStyle: { color: palette.similar, opacity: places.length > 5000 ? 0.3 : 0.5 },
        },
      ],
    },
  };
}
