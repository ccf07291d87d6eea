/** A source of repeatable chance: the same words in, the same numbers out. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A number between two bounds. */
  readonly between: (low: number, high: number) => number;
  /** A whole number between two bounds, both included. */
  readonly whole: (low: number, high: number) => number;
  /** True in so large a share of the calls. */
  readonly happens: (share: number) => boolean;
  /** One member of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many members of a list, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** Chance that hangs on words alone, such as a township code, a year and a purpose. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  const next = mulberry32(hashOf(words.join('|')));
  const between = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[whole(0, list.length - 1)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  return {
    next,
    between,
    whole,
    happens: (share) => next() < share,
    pick,
    some: (list, count) => {
      const order = list.map((_, place) => ({ place, by: next() })).sort((a, b) => a.by - b.by);
      const kept = new Set(order.slice(0, count).map(({ place }) => place));
      return list.filter((_, place) => kept.has(place));
    },
  };
}

/** Source: mulberry32 by Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over UTF-16 units, finished by one more mixing so that neighbouring words part. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
