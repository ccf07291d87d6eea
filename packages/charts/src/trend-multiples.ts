import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { drawnAt, isBeyondPossible } from './beyond-possible.ts';
import { chartKey, type KeySign } from './chart-key.ts';
import type { Drawing } from './drawing.ts';
import { gapKind } from './gap-signs.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { type MultipleOrder, orderedSeries } from './multiple-order.ts';
import { multiplePanel, panelSize } from './multiple-panel.ts';
import { referenceMarks } from './reference-marks.ts';
import { referenceLine, referenceNames } from './reference-names.ts';
import { still } from './shape-series.ts';
import type { Palette } from './theme.ts';
import { gapsOf, type TrendSeries } from './trend-points.ts';
import { isQualified } from './value-mark.ts';
import { valueRange } from './value-range.ts';

export interface MultiplesOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** One axis for all, so that heights compare; or one each, so that small movements are seen. */
  readonly axis: 'shared' | 'free';
  readonly order: MultipleOrder;
  /** Codes of the townships to emphasise. */
  readonly emphasised?: readonly string[];
}

const side = 8;
const leastWidth = 168;
const mostWidth = 340;

/** One small trend for every township, all in one drawing, each with the median of the peers in grey and reference values behind it. */
export function trendMultiples(answer: Trend, options: MultiplesOptions): Drawing {
  const { palette, language, width, emphasised = [] } = options;
  const ordered = orderedSeries(answer, options.order);
  const most = Math.max(1, Math.floor((width - 2 * side) / leastWidth));
  // As few rows as there is room for, filled evenly: no row holds a single one while others are crowded.
  const columns = Math.ceil(ordered.length / Math.max(1, Math.ceil(ordered.length / most))) || 1;
  const panelWidth = Math.min((width - 2 * side) / columns, mostWidth);
  const medians = answer.median.map(({ value }) => value);
  const marks = referenceMarks(answer, language).filter(({ years: { from, to } }) =>
    answer.years.some((year) => year >= from && year <= (to ?? year)),
  );
  const rangeOf = (series: readonly TrendSeries[]) =>
    valueRange(
      answer.indicator,
      [
        ...series.flatMap(({ points }) =>
          points.flatMap((point) => [point.value, point.lower, point.upper]),
        ),
        ...medians,
        ...marks.flatMap(({ from, to }) => [from, to]),
      ].map((value) => (value === null ? null : drawnAt(answer.indicator, value))),
      2,
    );
  const shared = rangeOf(ordered);
  const panels = ordered.map((series, at) =>
    multiplePanel(series, {
      answer,
      palette,
      language,
      left: side + (at % columns) * panelWidth,
      top: Math.floor(at / columns) * panelSize.height,
      width: panelWidth,
      range: options.axis === 'shared' ? shared : rangeOf([series]),
      marks,
      isOwn: emphasised.includes(series.township.code),
    }),
  );
  const bottom = Math.ceil(ordered.length / columns) * panelSize.height;
  const key = chartKey(
    signsOf(answer),
    { left: side, right: width - side, y: bottom + 12 },
    { palette, language, pointInk: palette.similar },
  );
  const named = referenceNames(
    marks,
    { left: side, right: width - side, y: bottom + 28 + key.below },
    palette,
  );
  return layeredDrawing(
    [
      {
        id: 'frame',
        items: [still([...panels.flatMap(({ ground }) => ground), ...key.shapes, ...named])],
      },
      { id: 'points', items: panels.flatMap(({ items }) => items) },
    ],
    {
      palette,
      language,
      says: language === 'zh' ? answer.finding_zh : answer.finding_en,
      height: bottom + 26 + key.below + marks.length * referenceLine,
    },
  );
}

function signsOf(answer: Trend): KeySign[] {
  const points = answer.series.flatMap(({ points }) => points);
  const gaps = new Set(
    answer.series.flatMap((series) =>
      gapsOf(series, answer.years).map(({ point }) => gapKind(point.status)),
    ),
  );
  const order = ['notMentioned', 'noNumber', 'noReport', 'notComparable'] as const;
  return [
    ...(points.some((point) => isBeyondPossible(answer.indicator, point))
      ? (['beyond'] as const)
      : []),
    ...(answer.median.some(({ value }) => value !== null) ? (['median'] as const) : []),
    ...(points.some((point) => isQualified(point) && point.value !== null)
      ? (['hollow'] as const)
      : []),
    ...(points.some((point) => isQualified(point) && point.value === null)
      ? (['range'] as const)
      : []),
    ...(points.some(({ break_before: reason }) => reason !== null) ? (['break'] as const) : []),
    ...order.filter((kind) => gaps.has(kind)),
  ];
}
