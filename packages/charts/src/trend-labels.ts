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

interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
  readonly isEmphasised: boolean;
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
  ];
  const room = Math.floor((layout.bottom - layout.top) / labelGap) + 1;
  const shown = all.length <= room ? all : all.filter((label) => label.isEmphasised);
  const places = dodgeLabels(
    shown.map((label) => label.y),
    { gap: labelGap, top: layout.top, bottom: layout.bottom },
  );
  return shown.flatMap((label, index) => labelShapes(label, places[index] ?? label.y, layout));
}

function labelShapes(label: EndLabel, y: number, layout: TrendLayout): Shape[] {
  const x = layout.labelLeft;
  const isFar = Math.abs(y - label.y) > 3 || x - label.x > 40;
  const nameWidth = textWidth(label.name, 12);
  return [
    ...(isFar ? [line([label.x + 6, label.y], [x - 4, y], label.ink, 0.6)] : []),
    words(label.name, [x, y], label.ink, { bold: label.bold }),
    words(label.value, [x + nameWidth + 6, y], label.ink),
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
    },
  ];
}
