import type { Coverage } from '@xiangjian/contract';
import { hasNumber, type Language } from '@xiangjian/indicators';
import { axisRange } from './axis-range.ts';
import { chartWords } from './chart-words.ts';
import type { Drawing } from './drawing.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { pile } from './pile.ts';
import { labelOf, printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { type DrawnItem, still } from './shape-series.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, pointShapes } from './value-mark.ts';

export interface DistributionOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** Code of the township to emphasise. */
  readonly own?: string | null;
}

type Value = Coverage['values'][number];

const side = 16;
const radius = 4.5;
const lane = 10;
const head = 30;

/**
 * How the values of an indicator lie in one year: a dot for every township that states one, piled where they would lie over
 * each other, the middle half as a band, values known only by their bounds in lanes of their own below.
 */
export function distributionStrip(coverage: Coverage, options: DistributionOptions): Drawing {
  const { palette, language, width } = options;
  const stated = coverage.values.filter((value) => hasNumber(value.status) && value.lower !== null);
  const { indicator } = coverage;
  const ends = stated.flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const range = axisRange(
    ends.filter((value) => value !== null),
    {
      zero: indicator.scale === 'number' && indicator.polarity === 'none',
      wanted: Math.max(2, Math.min(6, Math.floor(width / 110))),
      ...(indicator.scale === 'number'
        ? {}
        : { limits: [0, indicator.scale === 'ratio' ? 1 : 100] as const }),
    },
  );
  const scale = (value: number) =>
    side + ((value - range.min) / (range.max - range.min)) * (width - 2 * side);
  const piled = pile(
    stated.filter((value) => value.value !== null),
    (value) => scale(value.value ?? 0),
    2 * radius + 1,
  );
  const bounded = stated.filter((value) => value.value === null);
  const highest = Math.max(0, ...piled.map(({ floor }) => floor));
  const base = head + highest * lane + radius;
  const axis = base + 14 + bounded.length * lane;
  const draw = (value: Value, y: number): DrawnItem => {
    const isOwn = value.township.code === options.own;
    const ink = isOwn ? (palette.hues[0] ?? palette.ink) : palette.similar;
    const place = { direction: 'across', at: y, scale, edge: width - side } as const;
    const chanceless = { ...value, chance_lower: null, chance_upper: null };
    return {
      shapes:
        value.value === null
          ? intervalShapes(chanceless, place, ink, palette)
          : pointShapes(value, place, { stroke: ink, fill: ink }, palette, isOwn ? 6 : radius),
      name: value.township.name,
      mark: { township: value.township.code, year: coverage.year, indicator: indicator.id },
      tooltip: [value.township.name, ...valueLines(value, indicator, language)],
    };
  };
  const items = [
    ...piled.map(({ thing, floor }) => draw(thing, base - floor * lane)),
    ...bounded.map((value, at) => draw(value, base + 14 + at * lane)),
  ];
  const print = printerOf(indicator, language);
  const frame: Shape[] = [
    ...quartileShapes(coverage, scale, base, options),
    line([side, axis], [width - side, axis], palette.line),
    ...range.ticks.flatMap((tick) => [
      line([scale(tick), axis], [scale(tick), axis + 4], palette.inkThird),
      words(print.number(tick), [scale(tick), axis + 13], palette.inkThird, { anchor: 'middle' }),
    ]),
  ];
  const says = `${labelOf(indicator, language)} ${coverage.year} (n=${stated.length})`;
  const layers = [
    { id: 'frame', items: [still(frame)] },
    { id: 'townships', items },
  ];
  return layeredDrawing(layers, { palette, language, says, height: axis + 26 });
}

function quartileShapes(
  { quartiles, indicator }: Coverage,
  scale: (value: number) => number,
  base: number,
  { palette, language, width }: DistributionOptions,
): Shape[] {
  if (quartiles === null) return [];
  const print = printerOf(indicator, language);
  const text = `${chartWords.median[language]} ${print.number(quartiles.median)} (n=${quartiles.n})`;
  const x = scale(quartiles.median);
  const half = textWidth(text, 12) / 2;
  const middle = Math.min(Math.max(x, half + 4), width - half - 4);
  return [
    {
      kind: 'rect',
      x: scale(quartiles.q1),
      y: head - 8,
      width: Math.max(scale(quartiles.q3) - scale(quartiles.q1), 1),
      height: base - head + 16,
      fill: palette.missing,
      stroke: null,
      radius: 0,
    },
    line([x, head - 10], [x, base + 8], palette.inkSecond, 1, [3, 3]),
    words(text, [middle, 12], palette.inkSecond, { anchor: 'middle' }),
  ];
}
