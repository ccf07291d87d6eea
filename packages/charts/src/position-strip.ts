import type { CellView, IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import type { Mark, Stop } from './drawing.ts';
import { labelOf, printerOf } from './print-value.ts';
import { fivePoints } from './quartiles.ts';
import { placeOfCell } from './scatter-pairs.ts';
import { line, type Shape } from './shape.ts';
import type { Sketch } from './sketch.ts';
import type { Palette } from './theme.ts';
import { valueLines } from './tooltip-text.ts';
import { intervalShapes, pointShapes } from './value-mark.ts';

export interface PositionQuestion {
  readonly indicator: IndicatorSummary;
  readonly own: CellView;
  /** The cell that `own` is. */
  readonly mark: Mark;
  /** Cells of all peers, the own one among them. */
  readonly peers: readonly CellView[];
}

const width = 128;
const height = 18;
const middle = height / 2;

/**
 * Where a township stands among its peers: worst at left, best at right (least and most where neither end is better), the
 * middle half as a band, the median as a stroke, the own value as a dot. Below five values the peers are dots themselves.
 */
export function positionStrip(
  { indicator, own, mark, peers }: PositionQuestion,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): Sketch | null {
  const values = peers.flatMap(({ value }) => (value === null ? [] : [value]));
  const ends = [...values, own.lower, own.upper].filter((value) => value !== null);
  if (own.lower === null || values.length < 2) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isTurned = indicator.polarity === 'lower';
  const scale = (value: number) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return 6 + (isTurned ? 1 - share : share) * (width - 12);
  };
  const five = fivePoints(values);
  const ground: Shape[] =
    five === null
      ? values.map((value) => ({
          kind: 'circle',
          cx: scale(value),
          cy: middle,
          r: 2,
          fill: palette.unnamed,
          stroke: palette.unnamed,
          width: 0,
        }))
      : [
          line([scale(five.least), middle], [scale(five.most), middle], palette.unnamed),
          {
            kind: 'rect',
            x: Math.min(scale(five.q1), scale(five.q3)),
            y: middle - 4,
            width: Math.max(Math.abs(scale(five.q3) - scale(five.q1)), 1),
            height: 8,
            fill: palette.line,
            stroke: null,
            radius: 0,
          },
          line(
            [scale(five.median), middle - 5],
            [scale(five.median), middle + 5],
            palette.inkSecond,
          ),
        ];
  const place = {
    direction: 'across',
    at: middle,
    scale,
    edge: isTurned ? 2 : width - 2,
  } as const;
  const hue = palette.hues[0] ?? palette.ink;
  const label = labelOf(indicator, language);
  const stops: Stop[] = [
    {
      x: scale(placeOfCell(own)),
      y: middle,
      lines: [label, ...valueLines(own, indicator, language)],
      mark,
    },
    ...peerStops(values, indicator, scale, language),
  ];
  const chanceless = { ...own, chance_lower: null, chance_upper: null };
  return {
    width,
    height,
    says: sentence(indicator, own, values, language),
    shapes: [
      ...ground,
      ...intervalShapes(chanceless, place, hue, palette),
      ...pointShapes(own, place, { stroke: hue, fill: hue }, palette, 4),
    ],
    stops: stops.sort((one, other) => one.x - other.x),
  };
}

/** Ends, middle half and median of the peers; each of them where they are too few for quartiles. */
function peerStops(
  values: readonly number[],
  indicator: IndicatorSummary,
  scale: (value: number) => number,
  language: Language,
): Stop[] {
  const print = printerOf(indicator, language);
  const stopAt = (value: number, what: string): Stop => ({
    x: scale(value),
    y: middle,
    lines: [labelOf(indicator, language), `${what} ${print.number(value)} ${indicator.unit}`],
    mark: null,
  });
  const five = fivePoints(values);
  const w = (key: 'least' | 'most' | 'median' | 'quarter' | 'threeQuarters' | 'peer') =>
    chartWords[key][language];
  if (five === null) return values.map((value) => stopAt(value, w('peer')));
  return [
    stopAt(five.least, w('least')),
    stopAt(five.q1, w('quarter')),
    stopAt(five.median, w('median')),
    stopAt(five.q3, w('threeQuarters')),
    stopAt(five.most, w('most')),
  ];
}

function sentence(
  indicator: IndicatorSummary,
  own: CellView,
  values: readonly number[],
  language: Language,
): string {
  const print = printerOf(indicator, language);
  const [low, high] = [print.number(Math.min(...values)), print.number(Math.max(...values))];
  const w = (key: keyof typeof chartWords) => chartWords[key][language];
  const [left, right] =
    indicator.polarity === 'none'
      ? [`${w('least')} ${low}`, `${w('most')} ${high}`]
      : indicator.polarity === 'lower'
        ? [`${w('worst')} ${high}`, `${w('best')} ${low}`]
        : [`${w('worst')} ${low}`, `${w('best')} ${high}`];
  return `${print.cell(own)} ${indicator.unit}; ${left}, ${right} (n=${values.length})`;
}
