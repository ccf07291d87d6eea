/** Numbers in [0, 1) that a seed decides (mulberry32): the same seed gives the same draws. */
export function seededDraws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the things; throws where there is none. */
export function drawOf<T>(draw: () => number, things: readonly T[]): T {
  const drawn = things[Math.floor(draw() * things.length)];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}
