import { gammaAt } from './gamma-at.ts';

/** Two normal numbers beyond five are cut: the drawn share stays in order of its counts (see gammaAt). */
const farthest = 5;

/** A pair of independent standard normal numbers from two uniform ones (Box & Muller 1958). */
export function normalPair(u1: number, u2: number): readonly [number, number] {
  const length = Math.sqrt(-2 * Math.log(1 - u1));
  const turn = 2 * Math.PI * u2;
  return [cut(length * Math.cos(turn)), cut(length * Math.sin(turn))];
}

function cut(z: number): number {
  return Math.max(-farthest, Math.min(farthest, z));
}

/**
 * A share drawn from Beta(x + ½, n − x + ½) as G₁ ÷ (G₁ + G₂), both gamma numbers taken at given normal numbers. With
 * the same normal numbers more successes never give a smaller share, nor more cases a larger one, so that the ends of a
 * qualified count stay the ends of the drawn share.
 */
export function shareAt(x: number, n: number, [z1, z2]: readonly [number, number]): number {
  const successes = gammaAt(x + 0.5, z1);
  const failures = gammaAt(Math.max(0, n - x) + 0.5, z2);
  const all = successes + failures;
  return all === 0 ? x / Math.max(n, 1) : successes / all;
}
