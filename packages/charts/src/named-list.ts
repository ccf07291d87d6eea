import type { Language } from '@xiangjian/indicators';
import { listNames } from './chart-words.ts';
import type { PrintedList } from './missing-list.ts';
import { type Shape, words } from './shape.ts';
import type { Palette } from './theme.ts';
import { wrapText } from './wrap-text.ts';

const lineHeight = 17;

/** Names under a reason in words, line by line: what a picture cannot draw is said below it. */
export function namedList(
  entries: readonly { readonly reason: string; readonly names: readonly string[] }[],
  place: { readonly left: number; readonly right: number; readonly top: number },
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): PrintedList {
  const shapes: Shape[] = [];
  const width = place.right - place.left;
  let y = place.top + lineHeight / 2;
  for (const { reason, names } of entries) {
    if (names.length === 0) continue;
    for (const part of wrapText(`${reason}${listNames(names, language)}`, 12, width)) {
      shapes.push(words(part, [place.left, y], palette.inkSecond));
      y += lineHeight;
    }
  }
  return { shapes, height: y - lineHeight / 2 - place.top };
}
