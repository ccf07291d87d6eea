import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import type { AxisRange } from './axis-range.ts';
import { backedWords } from './backed-words.ts';
import { drawnAt, isBeyondPossible } from './beyond-possible.ts';
import { gapKind, gapSign } from './gap-signs.ts';
import { printerOf } from './print-value.ts';
import type { ReferenceMark } from './reference-marks.ts';
import { line, type Shape, words } from './shape.ts';
import type { DrawnItem } from './shape-series.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { gapsOf, joinedStretches, pointsWithNumber, type TrendSeries } from './trend-points.ts';
import { referenceStrokes } from './trend-references.ts';
import { intervalShapes, pointShapes } from './value-mark.ts';

export interface PanelPlace {
  readonly answer: Trend;
  readonly palette: Palette;
  readonly language: Language;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly range: AxisRange;
  /** Reference values, drawn over the years for which they hold. */
  readonly marks: readonly ReferenceMark[];
  readonly isOwn: boolean;
}

export const panelSize = { height: 116 } as const;

const head = 26;
const plotHeight = 58;
const gapY = head + plotHeight + 9;

/** One township: name and latest value, its line over the grey median, years without a number as signs below. */
export function multiplePanel(
  series: TrendSeries,
  place: PanelPlace,
): { readonly ground: readonly Shape[]; readonly items: readonly DrawnItem[] } {
  const { answer, palette, language, left, top, width, range, marks, isOwn } = place;
  const print = printerOf(answer.indicator, language);
  const ticks = [range.min, range.max];
  const tickWidth = Math.max(...ticks.map((tick) => textWidth(print.number(tick), 11)));
  const plotLeft = left + tickWidth + 6;
  const plotRight = left + width - 14;
  const band = (plotRight - plotLeft) / Math.max(answer.years.length, 1);
  const x = (at: number) => plotLeft + (at + 0.5) * band;
  const bottom = top + head + plotHeight;
  const y = (value: number) =>
    bottom -
    ((drawnAt(answer.indicator, value) - range.min) / (range.max - range.min)) * plotHeight;
  const ink = isOwn ? (palette.hues[0] ?? palette.ink) : palette.inkSecond;
  const points = pointsWithNumber(series, answer.years);
  const last = points[points.length - 1];
  const isLatest = last?.at === answer.years.length - 1;
  const value =
    last === undefined ? '' : `${print.cell(last.point)}${isLatest ? '' : ` (${last.point.year})`}`;
  const room = width - 22 - textWidth(value, 12);
  const [firstYear, lastYear] = [answer.years[0], answer.years[answer.years.length - 1]];
  const mark = (year: number) => ({
    township: series.township.code,
    year,
    indicator: answer.indicator.id,
  });
  const ground: Shape[] = [
    words(fitText(series.township.name, 12, room), [left, top + 12], isOwn ? ink : palette.ink, {
      bold: isOwn,
    }),
    words(value, [plotRight, top + 12], ink, { anchor: 'end', bold: isOwn }),
    ...ticks.flatMap((tick) => [
      line([plotLeft, y(tick)], [plotRight, y(tick)], palette.line, 0.5),
      words(print.number(tick), [plotLeft - 4, y(tick)], palette.inkThird, {
        anchor: 'end',
        size: 11,
      }),
    ]),
    ...(firstYear === undefined
      ? []
      : [
          words(String(firstYear), [x(0), bottom + 22], palette.inkThird, {
            anchor: 'middle',
            size: 11,
          }),
        ]),
    ...(lastYear === undefined || lastYear === firstYear
      ? []
      : [
          words(String(lastYear), [x(answer.years.length - 1), bottom + 22], palette.inkThird, {
            anchor: 'middle',
            size: 11,
          }),
        ]),
    ...referenceStrokes(answer, { marks, x, y }, palette),
    ...medianShapes(answer, x, y, palette),
    ...breakShapes(series, answer, { x, band, top: top + head - 4, bottom }, palette),
    ...joinedStretches(series, answer.years).map(
      (stretch): Shape => ({
        kind: 'path',
        closed: false,
        points: stretch.map(({ at, point }) => [x(at), y(point.value ?? 0)]),
        fill: null,
        stroke: ink,
        width: isOwn ? 2 : 1.5,
      }),
    ),
  ];
  // Towards the middle, where there is room; behind the last year, where no line is hidden.
  const beyondWords = (text: string, at: number) => {
    const isLate = at >= answer.years.length / 2 && at < answer.years.length - 1;
    return backedWords(
      text,
      [x(at) + (isLate ? -7 : 7), top + head + 2],
      { fill: ink, ground: palette.card },
      { size: 11, anchor: isLate ? 'end' : 'start', bold: true },
    );
  };
  const stated = points.map(({ at, point }): DrawnItem => {
    const spot = { direction: 'upright', at: x(at), scale: y, edge: top + head } as const;
    const chanceless = { ...point, chance_lower: null, chance_upper: null };
    return {
      shapes: [
        ...(point.value === null ? intervalShapes(chanceless, spot, ink, palette) : []),
        ...pointShapes(point, spot, { stroke: ink, fill: ink }, palette, 3),
        ...(isBeyondPossible(answer.indicator, point)
          ? beyondWords(point === last?.point ? '↑' : `↑ ${print.cell(point)}`, at)
          : []),
      ],
      name: series.township.name,
      mark: mark(point.year),
      tooltip: [
        `${series.township.name} ${point.year}`,
        ...valueLines(point, answer.indicator, language),
        point.break_before ?? '',
      ],
    };
  });
  const gaps = gapsOf(series, answer.years).map(
    ({ at, year, point }): DrawnItem => ({
      shapes: gapSign(gapKind(point.status), [x(at), top + gapY], palette.inkThird, palette, 3),
      name: series.township.name,
      mark: mark(year),
      tooltip: [`${series.township.name} ${year}`, print.cell(point)],
    }),
  );
  return { ground, items: [...stated, ...gaps] };
}

function medianShapes(
  { median, years }: Trend,
  x: (at: number) => number,
  y: (value: number) => number,
  palette: Palette,
): Shape[] {
  const places = years.map((year, at) => {
    const value = median.find((point) => point.year === year)?.value ?? null;
    return value === null ? null : ([x(at), y(value)] as const);
  });
  return places.flatMap((here, at) => {
    const before = at === 0 ? null : (places[at - 1] ?? null);
    const breaks = median.find(({ year }) => year === years[at])?.breaks === true;
    return here === null || before === null || breaks
      ? []
      : [line(before, here, palette.unnamed, 1, [3, 3])];
  });
}

function breakShapes(
  { points }: TrendSeries,
  { years }: Trend,
  {
    x,
    band,
    top,
    bottom,
  }: {
    readonly x: (at: number) => number;
    readonly band: number;
    readonly top: number;
    readonly bottom: number;
  },
  palette: Palette,
): Shape[] {
  return points.flatMap(({ year, break_before: reason }) => {
    const at = years.indexOf(year);
    if (reason === null || at < 0) return [];
    const between = x(at) - band / 2;
    return [line([between, top], [between, bottom], palette.inkThird, 1, [4, 3])];
  });
}
