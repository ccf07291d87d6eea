import type { Trend } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { isBeyondPossible } from './beyond-possible.ts';
import { type ChartKey, chartKey, type KeySign } from './chart-key.ts';
import { chartWords } from './chart-words.ts';
import { gapKind, gapSign } from './gap-signs.ts';
import type { PrintedList } from './missing-list.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import { fitText } from './text-width.ts';
import type { Palette } from './theme.ts';
import { breakShapes } from './trend-break-shapes.ts';
import { gapRowHeight, type TrendLayout } from './trend-layout.ts';
import { chanceForm } from './trend-marks.ts';
import { gapsOf } from './trend-points.ts';
import { referenceStrokes } from './trend-references.ts';
import { isQualified } from './value-mark.ts';

interface Context {
  readonly answer: Trend;
  readonly layout: TrendLayout;
  readonly palette: Palette;
  readonly language: Language;
}

/** Hairlines, years, unit, breaks, and the median as a thin dashed line. */
export function trendFrame({ answer, layout, palette, language }: Context): Shape[] {
  const print = printerOf(answer.indicator, language);
  const { left, right, top, bottom } = layout;
  return [
    words(answer.indicator.unit, [8, top - 16], palette.inkThird),
    ...layout.range.ticks.flatMap((tick) => [
      line(
        [left, layout.y(tick)],
        [right, layout.y(tick)],
        tick === 0 ? palette.inkThird : palette.line,
      ),
      words(print.number(tick), [left - 8, layout.y(tick)], palette.inkThird, { anchor: 'end' }),
    ]),
    ...answer.years.flatMap((year, at) => [
      line([layout.x(at), bottom], [layout.x(at), bottom + 4], palette.inkThird),
      words(String(year), [layout.x(at), bottom + 14], palette.inkSecond, { anchor: 'middle' }),
    ]),
    ...breakShapes(layout, palette, language),
    ...referenceStrokes(answer, layout, palette),
    ...medianShapes(answer, layout, palette),
  ];
}

/** Years without a number, township by township, below the axis: each reason has its own sign. */
export function gapItems({ answer, layout, palette, language }: Context): DrawnItem[] {
  const print = printerOf(answer.indicator, language);
  const first = layout.bottom + 32;
  return layout.gapRows.flatMap(({ series, ink }, row) => {
    const y = first + row * gapRowHeight;
    const name = fitText(series.township.name, 12, 96);
    return [
      still([words(name, [layout.labelLeft, y], ink)]),
      ...gapsOf(series, answer.years).map(({ at, year, point }) => ({
        shapes: gapSign(gapKind(point.status), [layout.x(at), y], ink, palette),
        name: series.township.name,
        mark: { township: series.township.code, year, indicator: answer.indicator.id },
        tooltip: [`${series.township.name} ${year}`, print.cell(point)],
      })),
    ];
  });
}

/** How many of the grey townships lack a number in each year, and what the signs mean, with the room that the signs take. */
export function gapNotes({ answer, layout, palette, language }: Context): PrintedList {
  const first = layout.bottom + 32;
  const shapes: Shape[] = [];
  let y = first + layout.gapRows.length * gapRowHeight;
  if (layout.hasOtherGaps) {
    const others = layout.inked.filter((each) => !each.isEmphasised);
    const label = chartWords[layout.gapRows.length === 0 ? 'missing' : 'othersMissing'][language];
    shapes.push(words(label, [layout.labelLeft, y], palette.inkThird));
    answer.years.forEach((year, at) => {
      const lacking = others.filter(({ series }) =>
        gapsOf(series, answer.years).some((gap) => gap.year === year),
      ).length;
      if (lacking > 0) {
        shapes.push(
          words(String(lacking), [layout.x(at), y], palette.inkThird, { anchor: 'middle' }),
        );
      }
    });
    y += gapRowHeight;
  }
  const key = trendKey({ answer, layout, palette, language }, y + 4);
  const keyHeight = key.shapes.length === 0 ? 0 : 20 + key.below;
  return { shapes: [...shapes, ...key.shapes], height: keyHeight };
}

function trendKey({ answer, layout, palette, language }: Context, y: number): ChartKey {
  const emphasised = layout.inked.filter((each) => each.isEmphasised);
  const points = emphasised.flatMap(({ series }) => series.points);
  const gaps = layout.gapRows.flatMap(({ series }) => gapsOf(series, answer.years));
  const used = new Set<KeySign>(gaps.map(({ point }) => gapKind(point.status)));
  const forms = emphasised.map((inked) => chanceForm(inked, layout));
  if (forms.includes('ribbon')) used.add('ribbon');
  else if (forms.includes('whiskers')) used.add('chance');
  const all = layout.inked.flatMap(({ series }) => series.points);
  if (all.some((point) => isBeyondPossible(answer.indicator, point))) used.add('beyond');
  if (points.some((point) => isQualified(point) && point.value !== null)) used.add('wording');
  if (points.some((point) => isQualified(point) && point.value === null)) used.add('range');
  const place = { left: layout.left, right: layout.labelLeft, y };
  const how = { palette, language, pointInk: palette.similar };
  return chartKey(
    keyOrder.filter((sign) => used.has(sign)),
    place,
    how,
  );
}

const keyOrder = [
  'beyond',
  'ribbon',
  'chance',
  'wording',
  'range',
  'notMentioned',
  'noNumber',
  'noReport',
  'notComparable',
] as const satisfies readonly KeySign[];

function medianShapes(answer: Trend, layout: TrendLayout, palette: Palette): Shape[] {
  const shapes: Shape[] = [];
  let before: readonly [number, number] | null = null;
  answer.years.forEach((year, at) => {
    const median = answer.median.find((point) => point.year === year);
    const value = median?.value ?? null;
    const here = value === null ? null : ([layout.x(at), layout.y(value)] as const);
    if (before !== null && here !== null && median?.breaks !== true) {
      shapes.push(line(before, here, palette.inkSecond, 1, [3, 3]));
    }
    before = here;
  });
  return shapes;
}
