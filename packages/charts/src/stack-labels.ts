import { textWidth } from './text-width.ts';

/** A label with the floor it stands on, from 0, and the middle of its line of text. */
export interface StackedLabel<T> {
  readonly thing: T;
  readonly text: string;
  readonly middle: number;
  readonly floor: number;
}

/**
 * Stands labels over their places, pushed inside `left` to `right`, on as few floors as keep them from lying over each other.
 */
export function stackLabels<T>(
  things: readonly { readonly thing: T; readonly text: string; readonly x: number }[],
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): StackedLabel<T>[] {
  const ends: number[] = [];
  return [...things]
    .sort((a, b) => a.x - b.x)
    .map(({ thing, text, x }) => {
      const half = textWidth(text, size) / 2;
      const middle = Math.max(Math.min(x, right - half), left + half);
      const free = ends.findIndex((end) => end + 8 <= middle - half);
      const floor = free === -1 ? ends.length : free;
      ends[floor] = middle + half;
      return { thing, text, middle, floor };
    });
}
