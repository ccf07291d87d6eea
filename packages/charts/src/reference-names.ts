import type { KeyPlace } from './chart-key.ts';
import type { ReferenceMark } from './reference-marks.ts';
import { line, type Shape, words } from './shape.ts';
import { fitText } from './text-width.ts';
import type { Palette } from './theme.ts';

/** Pixels from one name to the next. */
export const referenceLine = 16;

const stroke = 26;

/** The reference values by name, one below the other, where the panels of a drawing have no room for them beside their lines. */
export function referenceNames(
  marks: readonly ReferenceMark[],
  { left, right, y }: KeyPlace,
  palette: Palette,
): Shape[] {
  return marks.flatMap(({ text, years }, row) => {
    const at = y + row * referenceLine;
    const held = years.to === years.from ? `${years.from}` : `${years.from}–${years.to ?? ''}`;
    return [
      line([left, at], [left + stroke - 4, at], palette.inkSecond, 1, [8, 3]),
      words(
        fitText(`${text} ${held}`, 12, right - left - stroke),
        [left + stroke, at],
        palette.inkThird,
      ),
    ];
  });
}
