/** A thing with the floor it stands on, from 0. */
export interface Piled<T> {
  readonly thing: T;
  readonly floor: number;
}

/**
 * Puts things on floors so that none stands nearer than `width` pixels to another on its floor, smallest place first; the order
 * among equals is the given one.
 */
export function pile<T>(things: readonly T[], x: (thing: T) => number, width: number): Piled<T>[] {
  const ends: number[] = [];
  return [...things]
    .sort((a, b) => x(a) - x(b))
    .map((thing) => {
      const free = ends.findIndex((end) => end + width <= x(thing));
      const floor = free === -1 ? ends.length : free;
      ends[floor] = x(thing);
      return { thing, floor };
    });
}
