import { textWidth } from './text-width.ts';

/** A point that wants its name beside it. */
export interface LabelWish<T> {
  readonly thing: T;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands: the middle of its line of text at one side of its point. */
export interface PlacedLabel<T> {
  readonly thing: T;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A stretch of a drawing in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const size = 12;
const off = 9;

/**
 * Puts names beside their points so that none lies over another name or over one of `points`: right, left, above, below, then
 * farther off. It stays clear of `lines` as well where it can. A name that finds no place is left out; its point still answers to the
 * pointer. Earlier wishes go first.
 */
export function placeLabels<T>(
  wishes: readonly LabelWish<T>[],
  points: readonly { readonly x: number; readonly y: number }[],
  bounds: Box,
  lines: readonly Box[] = [],
): PlacedLabel<T>[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - 4,
    right: x + 4,
    top: y - 4,
    bottom: y + 4,
  }));
  const placed: PlacedLabel<T>[] = [];
  for (const wish of wishes) {
    const free = candidates(wish).filter((candidate) => {
      const box = boxOf(candidate);
      return isInside(box, bounds) && !taken.some((other) => overlaps(box, other));
    });
    const isClear = (candidate: PlacedLabel<T>) =>
      !lines.some((line) => overlaps(boxOf(candidate), line));
    const found = free.find(isClear) ?? free[0];
    if (found === undefined) continue;
    taken.push(boxOf(found));
    placed.push(found);
  }
  return placed;
}

function candidates<T>({ thing, text, x, y }: LabelWish<T>): PlacedLabel<T>[] {
  const at = (dx: number, dy: number, anchor: PlacedLabel<T>['anchor']) => ({
    thing,
    text,
    x: x + dx,
    y: y + dy,
    anchor,
  });
  return [
    at(off, 0, 'start'),
    at(-off, 0, 'end'),
    at(0, -13, 'middle'),
    at(0, 13, 'middle'),
    at(off, -12, 'start'),
    at(off, 12, 'start'),
    at(-off, -12, 'end'),
    at(-off, 12, 'end'),
  ];
}

function boxOf({ text, x, y, anchor }: PlacedLabel<unknown>): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
