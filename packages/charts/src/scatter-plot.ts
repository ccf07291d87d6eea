import type { Trend, TrendPoint } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { drawnAt } from './beyond-possible.ts';
import { townshipCount } from './chart-words.ts';
import type { Drawing } from './drawing.ts';
import { emphasisInk } from './emphasis-ink.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { namedList } from './named-list.ts';
import { labelOf, printerOf } from './print-value.ts';
import { axisShapes, medianShapes, scatterTop } from './scatter-frame.ts';
import { pairItem } from './scatter-mark.ts';
import { scatterNames } from './scatter-names.ts';
import { type Pair, pairsOf, placeOfCell } from './scatter-pairs.ts';
import { pathShapes } from './scatter-path.ts';
import { still } from './shape-series.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { valueRange } from './value-range.ts';

export interface ScatterOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** The year whose points stand out. */
  readonly year: number;
  /** Codes of the townships that are named, with their intervals and their path through the years. */
  readonly emphasised?: readonly string[];
}

export interface ScatterScales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const plotHeight = 380;
const top = scatterTop;

/**
 * Two indicators of the same townships against each other in one year: a dot for each, of the marked ones also what chance and
 * wording allow as a cross and the path through all years. The axes hold every year, so that playing the years moves dots and not
 * axes. Says nothing of cause.
 */
export function scatterPlot(across: Trend, up: Trend, options: ScatterOptions): Drawing {
  const { palette, language, width, year, emphasised = [] } = options;
  const pairs = pairsOf(across, up);
  const marked = (code: string) => emphasised.includes(code);
  const endsOf = (points: readonly TrendPoint[], isMarked: boolean) =>
    points.flatMap((point) => [
      point.value,
      point.lower,
      point.upper,
      ...(isMarked ? [point.chance_lower, point.chance_upper] : []),
    ]);
  const both = pairs.filter(({ x, y }) => x.lower !== null && y.lower !== null);
  const rangeOf = (trend: Trend, pick: (pair: Pair) => TrendPoint, wanted: number) =>
    valueRange(
      trend.indicator,
      both
        .flatMap((pair) => endsOf([pick(pair)], marked(pair.township.code)))
        .map((value) => (value === null ? null : drawnAt(trend.indicator, value))),
      wanted,
    );
  const xRange = rangeOf(across, ({ x }) => x, 6);
  const yRange = rangeOf(up, ({ y }) => y, 5);
  const printY = printerOf(up.indicator, language);
  const left = 16 + Math.max(...yRange.ticks.map((tick) => textWidth(printY.number(tick), 12)));
  const right = width - 16;
  const bottom = top + plotHeight;
  const scales: ScatterScales = {
    x: (value) =>
      left +
      ((drawnAt(across.indicator, value) - xRange.min) / (xRange.max - xRange.min)) *
        (right - left),
    y: (value) =>
      bottom -
      ((drawnAt(up.indicator, value) - yRange.min) / (yRange.max - yRange.min)) * plotHeight,
  };
  const current = both.filter((pair) => pair.year === year);
  const inOrder = [...current].sort((a, b) => placeOfCell(a.x) - placeOfCell(b.x));
  const paths = emphasised.map((code) =>
    pathShapes(
      pairs.filter(({ township }) => township.code === code),
      year,
      scales,
      { ink: emphasisInk(code, emphasised, palette).line, palette },
    ),
  );
  const edge = { right, top };
  const names = scatterNames(inOrder, paths, {
    ...options,
    across,
    up,
    scales,
    left,
    right,
    top,
    bottom,
  });
  const list = namedList(
    silentOf(across, up, year, language),
    { left: 8, right, top: bottom + 48 },
    options,
  );
  return layeredDrawing(
    [
      {
        id: 'frame',
        items: [
          still([
            ...axisShapes({ across, up, xRange, yRange, left, right, bottom }, scales, options),
            ...medianShapes({ across, up, left, right, bottom }, scales, options),
            ...paths.flatMap(({ shapes }) => shapes),
          ]),
        ],
      },
      {
        id: 'townships',
        items: inOrder.map((pair) => pairItem(pair, { across, up, scales, edge }, options)),
      },
      { id: 'names', items: [still([...names, ...list.shapes])] },
    ],
    {
      palette,
      language,
      says: scatterSays(current.length, across, up, year, language),
      height: bottom + 54 + list.height,
    },
  );
}

/** What the picture shows, without a claim: how many townships state both, and that nothing follows for cause. */
export function scatterSays(
  count: number,
  across: Trend,
  up: Trend,
  year: number,
  language: Language,
): string {
  const [x, y] = [labelOf(across.indicator, language), labelOf(up.indicator, language)];
  return language === 'zh'
    ? `${year}年${count}个乡镇同时写明“${x}”和“${y}”；两者一起变化不说明谁引起谁。`
    : `${count} townships state both “${x}” and “${y}” in ${year}; moving together says nothing of cause.`;
}

/** Who is not on the picture because one of the two numbers is missing. */
function silentOf(
  across: Trend,
  up: Trend,
  year: number,
  language: Language,
): { reason: string; names: string[] }[] {
  const colon = language === 'zh' ? '：' : ': ';
  const silentIn = (trend: Trend) =>
    trend.series
      .filter(({ points }) => points.every((point) => point.year !== year || point.lower === null))
      .map(({ township }) => township.name);
  return [across, up].map((trend) => {
    const names = silentIn(trend);
    const label = labelOf(trend.indicator, language);
    const reason = language === 'zh' ? `没有“${label}”` : `without “${label}”`;
    return { reason: `${reason} · ${townshipCount(names.length, language)}${colon}`, names };
  });
}
