import { makeZip } from '../../packages/documents/src/testing/make-zip.ts';
import { type Chance, chanceOf } from '../demo/random.ts';
import { mutations } from './mutations.ts';
import type { FuzzFormat, Seed } from './seeds.ts';

/** A damaged file and how it came about. */
export interface Damaged {
  readonly bytes: Uint8Array;
  /** Format, round, file and ways of damage: enough to make it again. */
  readonly story: string;
}

export interface Round {
  readonly seed: number;
  readonly format: FuzzFormat;
  readonly round: number;
}

/** The damaged file of a round: the same round gives the same bytes. */
export function damageSeed(
  { seed, format, round }: Round,
  seeds: readonly Seed[],
  others: readonly Uint8Array[],
): Damaged {
  const chance = chanceOf('fuzz', seed, format, round);
  const { name, bytes, parts } = chance.pick(seeds);
  const ways = Array.from({ length: chance.whole(1, 3) }, () =>
    chance.pick(Object.keys(mutations)),
  );
  const damage = (sound: Uint8Array) =>
    ways.reduce((damaged, way) => mutations[way]?.(damaged, chance, others) ?? damaged, sound);
  const isInside = parts.length > 0 && chance.happens(0.7);
  const story = `${format} round ${round} of ${name}${isInside ? ', inside' : ''}: ${ways.join(', ')}`;
  return { bytes: isInside ? packedAnew(parts, chance, damage) : damage(bytes), story };
}

function packedAnew(
  parts: Seed['parts'],
  chance: Chance,
  damage: (sound: Uint8Array) => Uint8Array,
): Uint8Array {
  const hit = chance.pick(parts);
  return makeZip(
    parts.map((part) =>
      part === hit ? { ...part, content: damage(Buffer.from(part.content as string)) } : part,
    ),
  );
}
