import { backedWords } from './backed-words.ts';
import { chartWords, ofCount } from './chart-words.ts';
import { printerOf } from './print-value.ts';
import { line, type Shape } from './shape.ts';
import type { SwarmContext } from './swarm-group.ts';
import type { SwarmSlot } from './swarm-slots.ts';
import { textWidth } from './text-width.ts';

/** The middle half of a group as a band with its median by name; where only bounds are known, the median as far as they tell it. */
export function quartileShapes(
  { quartiles, bounded }: SwarmSlot,
  { first, bottom }: { readonly first: number; readonly bottom: number },
  context: SwarmContext,
): Shape[] {
  const { answer, palette, language, x, left, right } = context;
  if (quartiles === null) {
    return bounded === null ? [] : boundedShapes(bounded, { first, bottom }, context);
  }
  const print = printerOf(answer.indicator, language);
  const at = x(quartiles.median);
  const text = `${chartWords.median[language]} ${print.number(quartiles.median)} · ${chartWords.middleHalf[language]} ${print.interval(quartiles.q1, quartiles.q3)}${ofCount(quartiles.n, language)}`;
  const half = textWidth(text, 12) / 2;
  return [
    {
      kind: 'rect',
      x: x(quartiles.q1),
      y: first,
      width: Math.max(x(quartiles.q3) - x(quartiles.q1), 1),
      height: bottom - first,
      fill: palette.missing,
      stroke: null,
      radius: 0,
    },
    line([at, first - 2], [at, bottom + 3], palette.inkSecond, 1, [3, 3]),
    ...backedWords(
      text,
      [Math.max(Math.min(at, right - half), left + half), bottom + 11],
      { fill: palette.inkSecond, ground: palette.card },
      { anchor: 'middle' },
    ),
  ];
}

/** Where too few exact values leave no quartiles: the median as far as the wording of all of them tells it. */
function boundedShapes(
  { median: { lower, upper }, n }: NonNullable<SwarmSlot['bounded']>,
  { first, bottom }: { readonly first: number; readonly bottom: number },
  { answer, palette, language, x, left, right }: SwarmContext,
): Shape[] {
  const print = printerOf(answer.indicator, language);
  const end = upper === null ? right : x(upper);
  const text = `${chartWords.median[language]} ${print.interval(lower, upper)}${ofCount(n, language)}`;
  const half = textWidth(text, 12) / 2;
  const at = Math.max(Math.min((x(lower) + end) / 2, right - half), left + half);
  return [
    {
      kind: 'rect',
      x: x(lower),
      y: first,
      width: Math.max(end - x(lower), 1),
      height: bottom - first,
      fill: palette.missing,
      stroke: null,
      radius: 0,
    },
    ...backedWords(
      text,
      [at, bottom + 11],
      { fill: palette.inkSecond, ground: palette.card },
      { anchor: 'middle' },
    ),
  ];
}
