import { chartWords, ofCount } from './chart-words.ts';
import { alignDecimals, printerOf } from './print-value.ts';
import type { RankingRowOptions } from './ranking-row.ts';
import { headHeight, rowHeight } from './ranking-sizes.ts';
import type { RankingSlot } from './ranking-slots.ts';
import { line, type Shape, words } from './shape.ts';
import { textWidth } from './text-width.ts';

/** Middle of the line of words, level with the names of the columns. */
const wordsY = 26;

/** Where its line begins: below the words and clear of them, whatever font stands in for the one that was measured. */
const lineTop = wordsY + 12;

/** The median stands over the townships it was taken from: where bases are apart, over those of the first basis. */
export function rankingMedian(slots: readonly RankingSlot[], options: RankingRowOptions): Shape[] {
  const { answer, palette, language, scale, columns, printed } = options;
  if (answer.median === null) return [];
  const [first] = slots.flatMap((slot) => (slot.kind === 'ranked' ? [slot.row.rank_basis] : []));
  const rows = slots.reduce(
    (last, slot, index) =>
      slot.kind === 'ranked' && slot.row.rank_basis === first ? index + 1 : last,
    0,
  );
  const x = scale(answer.median.value);
  const value = printerOf(answer.indicator, language).number(answer.median.value);
  const [number = value] = alignDecimals([value, ...printed.values()]);
  const named = `${chartWords.median[language]} ${number}`;
  // Over a narrow plot the words would run into those beside them.
  const room = columns.plotRight - columns.plotLeft;
  const text =
    [`${named}${ofCount(answer.median.n, language)}`, named].find(
      (one) => textWidth(one, 12) <= room,
    ) ?? number;
  const half = textWidth(text, 12) / 2;
  const middle = Math.min(Math.max(x, columns.plotLeft + half), columns.plotRight - half);
  return [
    line([x, lineTop], [x, headHeight + rows * rowHeight], palette.inkSecond, 1, [3, 3]),
    words(text, [middle, wordsY], palette.inkSecond, { anchor: 'middle' }),
  ];
}
