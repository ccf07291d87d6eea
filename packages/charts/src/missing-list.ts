import type { CellView, Township } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords, listNames, townshipCount } from './chart-words.ts';
import { type GapKind, gapKind, gapSign } from './gap-signs.ts';
import { type Shape, words } from './shape.ts';
import type { Palette } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** A list below a picture, and how many pixels it takes. */
export interface PrintedList {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const lineHeight = 17;
const kinds: readonly GapKind[] = ['notMentioned', 'noNumber', 'noReport', 'notComparable'];

/** The townships without a number, by name under the sign of the reason: nobody is left out silently. */
export function missingList(
  rows: readonly { readonly township: Township; readonly status: CellView['status'] }[],
  place: Place,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): PrintedList {
  const shapes: Shape[] = [];
  let y = place.top + lineHeight / 2;
  for (const kind of kinds) {
    const names = rows.filter(({ status }) => gapKind(status) === kind);
    if (names.length === 0) continue;
    const text = `${chartWords[kind][language]} · ${townshipCount(names.length, language)}${language === 'zh' ? '：' : ': '}${listNames(
      names.map(({ township }) => township.name),
      language,
    )}`;
    shapes.push(...gapSign(kind, [place.left + 5, y], palette.inkThird, palette));
    for (const part of wrapText(text, 12, place.right - place.left - 18)) {
      shapes.push(words(part, [place.left + 16, y], palette.inkSecond));
      y += lineHeight;
    }
  }
  return { shapes, height: y - lineHeight / 2 - place.top };
}
