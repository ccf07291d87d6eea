import type { MatrixCell } from '@xiangjian/contract';

/** The purple of a share of volume between 0 and 1, in the theme of the place; undefined where the cell is judged or has no number. */
export function volumeColour({ shade, judgement }: MatrixCell): string | undefined {
  if (shade === null || judgement !== 'not_judged') return undefined;
  const strength = `var(--volume-least) + ${shade.toFixed(3)} * (var(--volume-most) - var(--volume-least))`;
  return `rgba(var(--volume), calc(${strength}))`;
}
