import type { PrintedList } from './missing-list.ts';
import { type Shape, words } from './shape.ts';
import type { Palette } from './theme.ts';
import { wrapText } from './wrap-text.ts';

const lineHeight = 17;

/** Names under a reason in words, line by line: what a picture cannot draw is said below it. */
export function namedList(
  entries: readonly { readonly reason: string; readonly names: readonly string[] }[],
  place: { readonly left: number; readonly right: number; readonly top: number },
  palette: Palette,
): PrintedList {
  const shapes: Shape[] = [];
  let y = place.top + lineHeight / 2;
  for (const { reason, names } of entries) {
    if (names.length === 0) continue;
    for (const part of wrapText(`${reason}${names.join('、')}`, 12, place.right - place.left)) {
      shapes.push(words(part, [place.left, y], palette.inkSecond));
      y += lineHeight;
    }
  }
  return { shapes, height: y - lineHeight / 2 - place.top };
}
