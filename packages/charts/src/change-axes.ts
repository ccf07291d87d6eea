import type { Language } from '@xiangjian/indicators';
import type { AxisRange } from './axis-range.ts';
import type { ChangePlan } from './change-dumbbell.ts';
import { changeHeading, signed } from './change-rows.ts';
import { chartWords, inBrackets } from './chart-words.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';

/** Pixels above the first row. */
export const changeHead = 32;

/** Heads and ticks of both plots; the line of no change stands out. */
export function changeAxes(
  values: AxisRange,
  changes: AxisRange,
  bottom: number,
  isRatio: boolean,
  { answer, options, x, d, textLeft, neutral, edge, nameRight }: ChangePlan,
): Shape[] {
  const { palette, language } = options;
  const print = printerOf(answer.indicator, language);
  const tick = (at: number, text: string, isStrong: boolean): Shape[] => [
    line(
      [at, changeHead],
      [at, bottom + 4],
      isStrong ? palette.inkThird : palette.line,
      isStrong ? 1 : 0.5,
    ),
    words(text, [at, bottom + 12], palette.inkThird, { anchor: 'middle' }),
  ];
  return [
    ...valuesHead((nameRight + edge) / 2, answer, palette, language),
    ...values.ticks.flatMap((value) => tick(x(value), print.number(value), false)),
    ...(d === null
      ? []
      : [
          words(chartWords.changeInterval[language], [d(neutral), 14], palette.inkThird, {
            anchor: 'middle',
          }),
          ...changes.ticks.flatMap((value) =>
            isRatio
              ? tick(d(Math.exp(value)), `×${Number(Math.exp(value).toPrecision(2))}`, value === 0)
              : tick(d(value), signed(value, print), value === 0),
          ),
        ]),
    words(changeHeading(answer, language), [textLeft, 14], palette.inkThird),
  ];
}

/** Both years with the dots that stand for them: small and grey before, large and dark after. */
function valuesHead(
  middle: number,
  { from, to, indicator }: ChangePlan['answer'],
  palette: Palette,
  language: Language,
): Shape[] {
  const y = 14;
  const [before, after] = [String(from), String(to)];
  const unit = indicator.unit === '' ? '' : inBrackets(indicator.unit, language);
  const [beforeWidth, afterWidth] = [textWidth(before, 12), textWidth(after, 12)];
  const left = middle - (beforeWidth + afterWidth + textWidth(unit, 12) + 54) / 2;
  const arrow = left + beforeWidth + 18;
  const second = arrow + 18;
  const dot = (cx: number, r: number, ink: string): Shape => ({
    kind: 'circle',
    cx,
    cy: y,
    r,
    fill: ink,
    stroke: ink,
    width: 1,
  });
  return [
    words(before, [left, y], palette.inkThird),
    dot(left + beforeWidth + 8, 3.5, palette.unnamed),
    words('→', [arrow, y], palette.inkThird),
    words(after, [second, y], palette.inkThird),
    dot(second + afterWidth + 9, 5.5, palette.similar),
    words(unit, [second + afterWidth + 18, y], palette.inkThird),
  ];
}
