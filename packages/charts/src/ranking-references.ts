import { backedWords } from './backed-words.ts';
import type { RankingRowOptions } from './ranking-row.ts';
import { headHeight } from './ranking-sizes.ts';
import type { ReferenceMark } from './reference-marks.ts';
import { line, type Shape } from './shape.ts';
import { fitText, textWidth } from './text-width.ts';

/** Height of the words of one reference value below the axis. */
const lineHeight = 16;

/** Room that reference values take between the axis and the signs. */
export function referencesHeight(marks: readonly ReferenceMark[]): number {
  return marks.length * lineHeight;
}

/** Reference values as long-dashed lines through all rows, each with its words below the axis: no rank or colour rests on them. */
export function rankingReferences(
  marks: readonly ReferenceMark[],
  bottom: number,
  { palette, scale, columns }: RankingRowOptions,
): Shape[] {
  const rows = marks.map((mark, row) => ({ ...mark, y: bottom + 28 + row * lineHeight }));
  const strokes = rows.flatMap(({ from, to }) =>
    (from === to ? [from] : [from, to]).map((value) => {
      const x = scale(value);
      return line([x, headHeight], [x, bottom + 4], palette.inkSecond, 1, [8, 3]);
    }),
  );
  const ink = { fill: palette.inkSecond, ground: palette.card };
  const names = rows.flatMap(({ from, text, y }) => {
    const shown = fitText(text, 12, columns.right - columns.left);
    const half = textWidth(shown, 12) / 2;
    const middle = Math.min(Math.max(scale(from), columns.left + half), columns.right - half);
    return backedWords(shown, [middle, y], ink, { anchor: 'middle' });
  });
  return [...strokes, ...names];
}
