import type { Funnel, FunnelRow } from '@xiangjian/contract';
import { groupLabel, type Language } from '@xiangjian/indicators';
import { axisRange } from './axis-range.ts';
import { backedWords } from './backed-words.ts';
import { chartWords, inBrackets, townshipCount } from './chart-words.ts';
import { baseOf, openRoom, pointItem, rateOf, rateTextOf } from './funnel-point.ts';
import { placeLabels } from './place-labels.ts';
import { labelOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import type { DrawnItem } from './shape-series.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { valueRange } from './value-range.ts';

type Group = Funnel['groups'][number];

export interface FunnelContext {
  readonly answer: Funnel;
  readonly palette: Palette;
  readonly language: Language;
  readonly emphasised: readonly string[];
  readonly left: number;
  readonly right: number;
}

export interface FunnelScales {
  readonly x: (denominator: number) => number;
  readonly y: (rate: number) => number;
}

/** One funnel of several below each other. */
export interface FunnelSection {
  readonly ground: readonly Shape[];
  readonly items: readonly DrawnItem[];
  readonly names: readonly Shape[];
  readonly height: number;
}

const plotHeight = 300;
const headHeight = 46;
const footHeight = 42;

/** Curves, pooled rate, and a point for every township of the group. */
export function funnelSection(
  group: Group,
  rows: readonly FunnelRow[],
  top: number,
  context: FunnelContext,
): FunnelSection {
  const { answer, palette, language } = context;
  const rates = rows.flatMap(({ rate_lower: low, rate_upper: high }) => [
    low,
    high ?? (low === null ? null : low * openRoom),
  ]);
  const limits = group.limits.flatMap(({ lower998, upper998 }) => [lower998, upper998]);
  const range = valueRange({ ...answer.indicator, polarity: 'higher' }, [...rates, ...limits], 5);
  const bases = group.limits.map(({ denominator }) => denominator);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  // Zero is on the axis only where it does not waste half of it.
  const across = axisRange(bases, { zero: most > 2 * least, wanted: 6 });
  const print = rateTextOf(context);
  const tickWidth = Math.max(...range.ticks.map((tick) => textWidth(print(tick), 12)));
  const plot = {
    left: context.left + tickWidth + 8,
    right: context.right,
    top: top + headHeight,
    bottom: top + headHeight + plotHeight,
  };
  const scales: FunnelScales = {
    x: (base) =>
      plot.left + ((base - across.min) / (across.max - across.min)) * (plot.right - plot.left),
    y: (rate) => plot.bottom - ((rate - range.min) / (range.max - range.min)) * plotHeight,
  };
  const items = [...rows]
    .sort((a, b) => baseOf(a) - baseOf(b))
    .map((row) => pointItem(row, scales, context));
  const wishes = rows
    .filter(
      ({ position, township }) =>
        (position !== 'within' && position !== 'untold') ||
        context.emphasised.includes(township.code),
    )
    .map((row) => ({
      thing: row,
      text: row.township.name,
      x: scales.x(baseOf(row)),
      y: scales.y(rateOf(row)),
    }));
  const points = rows.map((row) => ({ x: scales.x(baseOf(row)), y: scales.y(rateOf(row)) }));
  const ink = { fill: palette.ink, ground: palette.card };
  const names = placeLabels(wishes, points, plot).flatMap(({ thing, text, x, y, anchor }) => {
    const bold = context.emphasised.includes(thing.township.code);
    return backedWords(text, [x, y], ink, { anchor, bold });
  });
  const unit = answer.denominator === null ? '' : ` · ${labelOf(answer.denominator, language)}`;
  const ground: Shape[] = [
    words(
      `${groupLabel(group.label, language)} · ${townshipCount(group.k, language)}`,
      [context.left, top + 12],
      palette.inkSecond,
      { bold: true },
    ),
    words(`↑ ${rateName(context)}`, [context.left, top + 28], palette.inkThird),
    ...range.ticks.flatMap((tick) => [
      line([plot.left, scales.y(tick)], [plot.right, scales.y(tick)], palette.line, 0.5),
      words(print(tick), [plot.left - 8, scales.y(tick)], palette.inkThird, { anchor: 'end' }),
    ]),
    ...across.ticks.flatMap((tick) => [
      line([scales.x(tick), plot.bottom], [scales.x(tick), plot.bottom + 4], palette.inkThird),
      words(String(tick), [scales.x(tick), plot.bottom + 13], palette.inkThird, {
        anchor: 'middle',
      }),
    ]),
    words(
      `${chartWords.base[language]}${unit} →`,
      [plot.right, plot.bottom + 30],
      palette.inkThird,
      {
        anchor: 'end',
      },
    ),
    ...curves(group, scales, palette),
    ...baselineShapes(group, scales, plot, context),
  ];
  return { ground, items, names, height: headHeight + plotHeight + footHeight };
}

/** What stands on the upright axis: the share with its unit, or events by their size. */
function rateName({ answer: { indicator, denominator }, language }: FunnelContext): string {
  const name = labelOf(indicator, language);
  if (denominator !== null) return `${name} / ${labelOf(denominator, language)}`;
  return indicator.unit === '' ? name : `${name}${inBrackets(indicator.unit, language)}`;
}

function curves({ limits }: Group, { x, y }: FunnelScales, palette: Palette): Shape[] {
  const curve = (
    pick: (at: Group['limits'][number]) => number,
    dash?: readonly number[],
  ): Shape => ({
    kind: 'path',
    closed: false,
    points: limits.map((at) => [x(at.denominator), y(pick(at))]),
    fill: null,
    stroke: palette.inkThird,
    width: 1,
    ...(dash === undefined ? {} : { dash }),
  });
  return [
    curve(({ lower95 }) => lower95, [4, 3]),
    curve(({ upper95 }) => upper95, [4, 3]),
    curve(({ lower998 }) => lower998),
    curve(({ upper998 }) => upper998),
  ];
}

/** The pooled rate as a thin line with its name; a band where counts are qualified. */
function baselineShapes(
  { baseline }: Group,
  { y }: FunnelScales,
  plot: { readonly left: number; readonly right: number },
  context: FunnelContext,
): Shape[] {
  const { palette, language } = context;
  const print = rateTextOf(context);
  const { lower, upper } = baseline;
  const isPoint = print(lower) === print(upper);
  const text = `${chartWords.pooled[language]} ${isPoint ? print(lower) : `${print(lower)}–${print(upper)}`}`;
  const ink = { fill: palette.inkSecond, ground: palette.card };
  const band: Shape = {
    kind: 'rect',
    x: plot.left,
    y: y(upper),
    width: plot.right - plot.left,
    height: Math.max(y(lower) - y(upper), 1),
    fill: palette.inkThird,
    stroke: null,
    radius: 0,
  };
  return [
    ...(isPoint
      ? [line([plot.left, y(lower)], [plot.right, y(lower)], palette.inkSecond)]
      : [band]),
    ...backedWords(text, [plot.left + 4, y(upper) - 9], ink),
  ];
}
