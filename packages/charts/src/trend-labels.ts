import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import { dodgeLabels } from './dodge-labels.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { labelGap, type TrendLayout } from './trend-layout.ts';
import { pointsWithNumber } from './trend-points.ts';
import { referenceSpan } from './trend-references.ts';

/** Pixels that a grey label may stand away from its line. */
const farthestLabel = 26;

interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  readonly isEmphasised: boolean;
  /** Whether the line reaches the last year. */
  readonly isLatest: boolean;
}

/** A name and the last value at the end of each line instead of a legend; they never lie over each other. */
export function trendLabels(
  answer: Trend,
  layout: TrendLayout,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Shape[] {
  const all = [
    ...seriesLabels(answer, layout, { palette, language }),
    ...medianLabel(answer, layout, palette, language),
    ...referenceLabels(answer, layout, palette),
  ];
  const bounds = { gap: labelGap, top: layout.top, bottom: layout.bottom };
  // A grey leader from an earlier year across the picture would pass for a line of figures.
  const reaching = all.filter((label) => label.isLatest || label.isEmphasised);
  const shown = labelsThatFit(reaching, bounds);
  const places = dodgeLabels(
    shown.map((label) => label.y),
    bounds,
  );
  const shapes = shown.flatMap((label, index) =>
    labelShapes(label, places[index] ?? label.y, layout),
  );
  const left = all.length - shown.length;
  if (left === 0) return shapes;
  const note = language === 'zh' ? `另 ${left} 个未标名` : `${left} more, unnamed`;
  return [...shapes, words(note, [layout.labelLeft, layout.bottom + 14], palette.inkThird)];
}

/** Grey labels that would stand far from their line are left out, the farthest first; emphasised ones always stand. */
function labelsThatFit(
  all: readonly EndLabel[],
  bounds: Parameters<typeof dodgeLabels>[1],
): readonly EndLabel[] {
  let shown = all;
  for (;;) {
    const places = dodgeLabels(
      shown.map((label) => label.y),
      bounds,
    );
    const farthest = shown.reduce<{ readonly label: EndLabel | null; readonly by: number }>(
      (found, label, index) => {
        const by = Math.abs((places[index] ?? label.y) - label.y);
        return label.isEmphasised || by <= found.by ? found : { label, by };
      },
      { label: null, by: farthestLabel },
    );
    if (farthest.label === null) return shown;
    shown = shown.filter((label) => label !== farthest.label);
  }
}

function labelShapes(label: EndLabel, y: number, layout: TrendLayout): Shape[] {
  const x = layout.labelLeft;
  const isFar = Math.abs(y - label.y) > 3 || x - label.x > 40;
  const dash = label.isLatest ? undefined : ([2, 3] as const);
  return [
    ...(isFar ? [line([label.x + 6, label.y], [x - 4, y], label.ink, 0.6, dash)] : []),
    ...(label.bold
      ? [
          words(label.name, [x, y], label.ink, { bold: true }),
          words(label.value, [x + textWidth(label.name, 12) + 6, y], label.ink),
        ]
      : [words(`${label.name} ${label.value}`.trim(), [x, y], label.ink)]),
  ];
}

function seriesLabels(
  answer: Trend,
  layout: TrendLayout,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): EndLabel[] {
  const greyInk = palette.inkThird;
  const print = printerOf(answer.indicator, language);
  return layout.inked.flatMap(({ series, ink, isEmphasised, width }) => {
    const points = pointsWithNumber(series, answer.years);
    const last = points[points.length - 1];
    if (last === undefined) return [];
    const { point, at } = last;
    const middle = point.value ?? ((point.lower ?? 0) + (point.upper ?? point.lower ?? 0)) / 2;
    const isLatest = at === answer.years.length - 1;
    const value = `${print.cell(point)}${isLatest ? '' : ` (${point.year})`}`;
    const name = fitText(series.township.name, 12, 96);
    return [
      {
        name,
        value,
        ink: isEmphasised ? ink : greyInk,
        bold: width > 2,
        x: layout.x(at),
        y: layout.y(middle),
        isEmphasised,
        isLatest,
      },
    ];
  });
}

function medianLabel(
  answer: Trend,
  layout: TrendLayout,
  palette: Palette,
  language: Language,
): EndLabel[] {
  const last = answer.years.reduce((found, year, at) => {
    const point = answer.median.find((candidate) => candidate.year === year);
    return point === undefined || point.value === null ? found : at;
  }, -1);
  const value = answer.median.find((point) => point.year === answer.years[last])?.value ?? null;
  if (value === null) return [];
  return [
    {
      name: chartWords.peersMedian[language],
      value: printerOf(answer.indicator, language).number(value),
      ink: palette.inkSecond,
      bold: false,
      x: layout.x(last),
      y: layout.y(value),
      isEmphasised: true,
      isLatest: last === answer.years.length - 1,
    },
  ];
}

/** Each reference value by its words, as no legend names it. */
function referenceLabels(answer: Trend, layout: TrendLayout, palette: Palette): EndLabel[] {
  return layout.marks.flatMap((mark) => {
    const span = referenceSpan(answer, mark, layout);
    if (span === null) return [];
    return [
      {
        name: fitText(mark.text, 12, layout.labelWidth),
        value: '',
        ink: palette.inkSecond,
        bold: false,
        x: span.right - 6,
        y: layout.y(mark.to),
        isEmphasised: true,
        isLatest: span.isLatest,
      },
    ];
  });
}
