import { type Shape, words } from './shape.ts';
import { textWidth } from './text-width.ts';

/** A line of words on a ground of its own, so that lines behind it do not cross its letters. */
export function backedWords(
  text: string,
  [x, y]: readonly [number, number],
  ink: { readonly fill: string; readonly ground: string },
  how: NonNullable<Parameters<typeof words>[3]> = {},
): Shape[] {
  const size = how.size ?? 12;
  const width = textWidth(text, size);
  const left = how.anchor === 'end' ? x - width : how.anchor === 'middle' ? x - width / 2 : x;
  return [
    {
      kind: 'rect',
      x: left - 2,
      y: y - size / 2 - 1,
      width: width + 4,
      height: size + 2,
      fill: ink.ground,
      stroke: null,
      radius: 0,
    },
    words(text, [x, y], ink.fill, how),
  ];
}
