/**
 * Numbers between 0 and 1 that are the same for the same seed.
 * Source: the multiplicative generator of Park and Miller 1988 with the multiplier 48271.
 */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
