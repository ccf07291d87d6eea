import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { type AxisRange, axisRange } from './axis-range.ts';
import { drawnAt, mostPossible } from './beyond-possible.ts';
import { chartWords } from './chart-words.ts';
import { printerOf } from './print-value.ts';
import { type ReferenceMark, referenceMarks } from './reference-marks.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { breakRowHeight, breakRows } from './trend-break-shapes.ts';
import { type TrendBreak, trendBreaks } from './trend-breaks.ts';
import { gapsOf, pointsWithNumber, type TrendSeries } from './trend-points.ts';

export interface TrendOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** Codes of the townships to emphasise; without any, the first six are where there are no more than six. */
  readonly emphasised?: readonly string[];
  /** A low chart, one of several above each other. */
  readonly low?: boolean;
}

/** One line of a trend with its colour. */
export interface InkedSeries {
  readonly series: TrendSeries;
  readonly ink: string;
  readonly isEmphasised: boolean;
  /** The first of those that were asked to be emphasised. */
  readonly leads: boolean;
  readonly width: number;
}

export interface TrendLayout {
  readonly range: AxisRange;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly labelLeft: number;
  readonly labelWidth: number;
  /** Without the signs below. */
  readonly height: number;
  readonly inked: readonly InkedSeries[];
  /** Emphasised series that have a gap, one row of signs each. */
  readonly gapRows: readonly InkedSeries[];
  readonly hasOtherGaps: boolean;
  readonly breaks: readonly TrendBreak[];
  /** Reference values that the picture holds. */
  readonly marks: readonly ReferenceMark[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

const mostHues = 6;
export const gapRowHeight = 15;
export const labelGap = 15;

/** Where everything of a trend stands. */
export function trendLayout(answer: Trend, options: TrendOptions): TrendLayout {
  const { language, width, low = false } = options;
  const inked = inkSeries(answer, options);
  const marks = referenceMarks(answer, language);
  const range = rangeOf(answer, inked, marks, low);
  const print = printerOf(answer.indicator, language);
  const tickWidth = Math.max(...range.ticks.map((tick) => textWidth(print.number(tick), 12)));
  const labels = [
    ...inked.map(({ series }) => textWidth(series.township.name, 12) + 56),
    ...marks.map(({ text }) => textWidth(text, 12)),
  ];
  const labelWidth = Math.min(
    Math.max(textWidth(chartWords.peersMedian[language], 12) + 46, ...labels),
    width * 0.34,
  );
  const left = 8 + tickWidth + 8;
  const labelLeft = width - labelWidth;
  const right = labelLeft - 10;
  const codes = inked.flatMap((each) => (each.isEmphasised ? [each.series.township.code] : []));
  const breaks = trendBreaks(answer, codes, language);
  const top = 28 + breakRows(breaks) * breakRowHeight;
  const plotHeight = Math.max(
    low ? 130 : width > 900 ? 320 : 260,
    Math.min((inked.length + 1) * labelGap, 420),
  );
  const bottom = top + plotHeight;
  const withGaps = inked.filter(({ series }) => gapsOf(series, answer.years).length > 0);
  const gapRows = withGaps.filter((each) => each.isEmphasised);
  const hasOtherGaps = withGaps.some((each) => !each.isEmphasised);
  const rows = gapRows.length + (hasOtherGaps ? 1 : 0);
  const band = (right - left) / Math.max(answer.years.length, 1);
  return {
    range,
    left,
    right,
    top,
    bottom,
    labelLeft,
    labelWidth,
    height: bottom + 26 + rows * gapRowHeight + 4,
    inked,
    gapRows,
    hasOtherGaps,
    breaks,
    marks,
    x: (at) => left + (at + 0.5) * band,
    y: (value) =>
      bottom -
      ((drawnAt(answer.indicator, value) - range.min) / (range.max - range.min)) * plotHeight,
  };
}

function inkSeries(answer: Trend, { palette, emphasised = [] }: TrendOptions): InkedSeries[] {
  const codes = answer.series.map(({ township }) => township.code);
  const chosen = emphasised.filter((code) => codes.includes(code)).slice(0, mostHues);
  const coloured =
    answer.series.length <= mostHues
      ? [...chosen, ...codes.filter((code) => !chosen.includes(code))]
      : chosen;
  // Weight says something only where others lack it.
  const standsOut = chosen.length < answer.series.length;
  return answer.series.map((series) => {
    const { code } = series.township;
    const hue = palette.hues[coloured.indexOf(code)];
    return {
      series,
      ink: hue ?? palette.unnamed,
      isEmphasised: hue !== undefined,
      leads: code === chosen[0],
      width: standsOut && chosen.includes(code) ? 2.5 : hue === undefined ? 1 : 1.75,
    };
  });
}

function rangeOf(
  answer: Trend,
  inked: readonly InkedSeries[],
  marks: readonly ReferenceMark[],
  low: boolean,
): AxisRange {
  const values = inked.flatMap(({ series, isEmphasised }) =>
    pointsWithNumber(series, answer.years).flatMap(({ point }) => [
      point.value,
      point.lower,
      point.upper ?? (point.lower === null ? null : point.lower * 1.1),
      isEmphasised ? point.chance_lower : null,
      isEmphasised ? point.chance_upper : null,
    ]),
  );
  const stated = marks.flatMap(({ from, to }) => [from, to]);
  const known = [...values, ...answer.median.map(({ value }) => value), ...stated]
    .filter((value) => value !== null)
    .map((value) => drawnAt(answer.indicator, value));
  const most = mostPossible(answer.indicator);
  return axisRange(known, {
    wanted: low ? 3 : 5,
    zero: answer.indicator.scale === 'number' && answer.indicator.polarity === 'none',
    ...(most === null ? {} : { limits: [0, most] as const }),
  });
}
