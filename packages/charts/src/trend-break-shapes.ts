import type { Language } from '@xiangjian/indicators';
import { townshipCount } from './chart-words.ts';
import { line, type Shape, words } from './shape.ts';
import { fitText, textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import { concernedBy, firstOf, type TrendBreak } from './trend-breaks.ts';
import type { TrendLayout } from './trend-layout.ts';

/** Pixels of one line of words about breaks. */
export const breakRowHeight = 15;

/** How many lines the words about breaks take: a reason that holds for several years is said once, over whom it concerns in each. */
export function breakRows(breaks: readonly TrendBreak[]): number {
  return byReason(breaks).reduce((rows, { length }) => rows + (length === 1 ? 1 : 2), 0);
}

/** Dashed lines between the years that cannot be compared, with the reason and whom it concerns at their heads. */
export function breakShapes(layout: TrendLayout, palette: Palette, language: Language): Shape[] {
  const step = layout.x(1) - layout.x(0);
  const place = (at: number) => layout.x(at) - step / 2;
  const tops = new Map<number, number>();
  const texts: Shape[] = [];
  let y = 12;
  for (const group of byReason(layout.breaks)) {
    const [first] = group;
    if (group.length > 1) {
      const reason = `${first.reason}${colon[language]}`;
      texts.push(...headWords(reason, place(first.at), y, layout, palette));
      y += breakRowHeight;
    }
    for (const each of group) {
      const x = place(each.at);
      const top = each === first && group.length > 1 ? y - breakRowHeight - 7 : y - 7;
      tops.set(x, Math.min(top, tops.get(x) ?? top));
      texts.push(
        ...(group.length > 1
          ? headWords(shortWhom(each, step - 12, language), x, y, layout, palette)
          : headWords(withWhom(each, language), x, y, layout, palette)),
      );
    }
    y += breakRowHeight;
  }
  const dashes = [...tops].map(([x, top]) =>
    line([x, top], [x, layout.bottom], palette.inkThird, 1, [4, 3]),
  );
  // All dashes lie below all words.
  return [...dashes, ...texts];
}

const colon: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };

type Group = readonly [TrendBreak, ...TrendBreak[]];

function byReason(breaks: readonly TrendBreak[]): Group[] {
  const groups = new Map<string, [TrendBreak, ...TrendBreak[]]>();
  for (const each of breaks) {
    const group = groups.get(each.reason);
    if (group === undefined) groups.set(each.reason, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function withWhom(each: TrendBreak, language: Language): string {
  if (each.isOfAll) return each.reason;
  return `${concernedBy(each, language)}${colon[language]}${each.reason}`;
}

/** The names where they fit between two dashed lines, else how many they are. */
function shortWhom(each: TrendBreak, room: number, language: Language): string {
  const names = concernedBy(each, language);
  if (textWidth(names, 12) <= room) return names;
  if (each.names.length === 1) return fitText(names, 12, room);
  const count = townshipCount(each.names.length, language);
  const shorter = [firstOf(each.names, language), count];
  return shorter.find((text) => textWidth(text, 12) <= room) ?? String(each.names.length);
}

/** Words to the right of the head of a dashed line, or to its left where there is no room; what passes behind them stops. */
function headWords(
  said: string,
  x: number,
  y: number,
  layout: TrendLayout,
  palette: Palette,
): Shape[] {
  const text = fitText(said, 12, layout.labelLeft - layout.left);
  const width = textWidth(text, 12);
  const overflows = x + 4 + width > layout.labelLeft;
  return [
    {
      kind: 'rect',
      x: overflows ? x - 7 - width : x + 3,
      y: y - 8,
      width: width + 4,
      height: breakRowHeight,
      fill: palette.card,
      stroke: null,
      radius: 0,
    },
    words(text, [overflows ? x - 5 : x + 5, y], palette.inkSecond, {
      anchor: overflows ? 'end' : 'start',
    }),
  ];
}
