import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import { type GapKind, gapSign } from './gap-signs.ts';
import { rangeBar, whisker, wordingBar } from './interval-marks.ts';
import { line, type Shape, words } from './shape.ts';
import { textWidth } from './text-width.ts';
import { judgementInk, type Palette } from './theme.ts';

/** A sign that a key can explain. */
export type KeySign =
  | 'better'
  | 'worse'
  | 'chance'
  | 'ribbon'
  | 'wording'
  | 'hollow'
  | 'range'
  | 'strong'
  | 'limits95'
  | 'limits998'
  | 'median'
  | 'break'
  | 'beyond'
  | 'beyondAcross'
  | GapKind;

export interface KeyPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Pixels from one line of signs to the next. */
const keyLine = 18;

/** A key, and how many pixels it takes below its first line. */
export interface ChartKey {
  readonly shapes: readonly Shape[];
  readonly below: number;
}

/** The signs in use, explained in a line, or in as many as they take. */
export function chartKey(
  signs: readonly KeySign[],
  { left, right, y }: KeyPlace,
  how: { readonly palette: Palette; readonly language: Language; readonly pointInk: string },
): ChartKey {
  const shapes: Shape[] = [];
  let x = left;
  let line = 0;
  for (const sign of signs) {
    const text = chartWords[wordOf(sign)][how.language];
    const width = signWidth(sign);
    if (x > left && x + width + textWidth(text, 12) > right) {
      x = left;
      line += 1;
    }
    const at = y + line * keyLine;
    shapes.push(...signShapes(sign, x, at, how));
    shapes.push(words(text, [x + width, at], how.palette.inkThird));
    x += width + textWidth(text, 12) + 18;
  }
  return { shapes, below: line * keyLine };
}

function wordOf(
  sign: KeySign,
): Exclude<KeySign, 'ribbon' | 'median' | 'break'> | 'peersMedian' | 'changed' {
  if (sign === 'ribbon') return 'chance';
  if (sign === 'median') return 'peersMedian';
  return sign === 'break' ? 'changed' : sign;
}

function signWidth(sign: KeySign): number {
  switch (sign) {
    case 'strong':
    case 'beyond':
    case 'beyondAcross':
      return 0;
    case 'median':
    case 'limits95':
    case 'limits998':
    case 'chance':
    case 'ribbon':
    case 'wording':
    case 'range':
      return 26;
    default:
      return 14;
  }
}

function signShapes(
  sign: KeySign,
  x: number,
  y: number,
  { palette, pointInk }: { readonly palette: Palette; readonly pointInk: string },
): Shape[] {
  const across = (start: number) =>
    ({ direction: 'across', at: y, start, end: x + 22, edge: x + 22 }) as const;
  switch (sign) {
    case 'strong':
    case 'beyond':
    case 'beyondAcross':
      return [];
    case 'better':
    case 'worse':
      return [judgedDot(x + 5, y, judgementInk(palette, `${sign}_95`))];
    case 'chance':
      return whisker(across(x), palette.similar);
    case 'limits95':
      return [line([x, y], [x + 22, y], palette.inkThird, 1, [4, 3])];
    case 'median':
      return [line([x, y], [x + 22, y], palette.unnamed, 1, [3, 3])];
    case 'break':
      return [line([x + 5, y - 7], [x + 5, y + 7], palette.inkThird, 1, [4, 3])];
    case 'limits998':
      return [line([x, y], [x + 22, y], palette.inkThird)];
    case 'ribbon':
      return ribbonSwatch(x, y, palette);
    case 'range':
      return rangeBar(across(x), palette);
    case 'hollow':
      return [
        {
          kind: 'circle',
          cx: x + 5,
          cy: y,
          r: 4.5,
          fill: palette.card,
          stroke: pointInk,
          width: 1.5,
        },
      ];
    case 'wording':
      return [
        ...wordingBar(across(x + 6), palette),
        {
          kind: 'circle',
          cx: x + 6,
          cy: y,
          r: 4.5,
          fill: palette.card,
          stroke: pointInk,
          width: 1.5,
        },
      ];
    default:
      return gapSign(sign, [x + 5, y], palette.inkThird, palette);
  }
}

/** The lighter of the two fillings: a darker dot has its ▲ or ▼ beside the figure. */
function judgedDot(cx: number, cy: number, ink: ReturnType<typeof judgementInk>): Shape {
  return { kind: 'circle', cx, cy, r: 4.5, ...ink, width: 1.5 };
}

/** A piece of a line with its ribbon around it. */
function ribbonSwatch(x: number, y: number, palette: Palette): Shape[] {
  return [
    {
      kind: 'path',
      closed: true,
      points: [
        [x, y - 5],
        [x + 22, y - 5],
        [x + 22, y + 5],
        [x, y + 5],
      ],
      fill: palette.similar,
      stroke: null,
      width: 0,
      opacity: 0.16,
    },
    line([x, y], [x + 22, y], palette.similar, 1.5),
  ];
}
