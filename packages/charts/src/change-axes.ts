import type { AxisRange } from './axis-range.ts';
import type { ChangePlan } from './change-dumbbell.ts';
import { changeHeading, signed } from './change-rows.ts';
import { chartWords, inBrackets } from './chart-words.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape, words } from './shape.ts';

/** Pixels above the first row. */
export const changeHead = 44;

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
  const head1 = `${answer.from} ● → ${answer.to}${inBrackets(answer.indicator.unit, language)}`;
  return [
    words(
      language === 'zh' ? head1 : `${answer.from} ● → ${answer.to} (${answer.indicator.unit})`,
      [(nameRight + edge) / 2, 14],
      palette.inkThird,
      { anchor: 'middle' },
    ),
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
