import type { Chance } from '../demo/random.ts';

/** Damages bytes in one way; `others` are files of every format. The bytes that came in stay as they are. */
type Mutation = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array;

/** What programs trip over: numbers without end, marks that open and never close, odd code points. */
const stumblingBlocks = [
  '9'.repeat(400),
  '1,'.repeat(300),
  '一百二十三万亿'.repeat(40),
  '１２．５％',
  '(（【'.repeat(200),
  '\u202e\u200b\ufeff\u0000',
  '<table><tr><td colspan=99999 rowspan=99999>',
  '<div>'.repeat(2000),
  '&#x110000;&nbsp&amp;&#0;',
  '件次人%万元余多近约'.repeat(50),
  '{\\rtf1 {\\u-1 \\bin99999999 ',
  '2023年'.repeat(500),
];

/** Every way, by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flipBits: (bytes, chance) => {
    const damaged = Uint8Array.from(bytes);
    for (let count = chance.whole(1, 64); count > 0; count -= 1) {
      const at = chance.whole(0, Math.max(0, damaged.length - 1));
      damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.whole(0, 7));
    }
    return damaged;
  },
  overwrite: (bytes, chance) => {
    const damaged = Uint8Array.from(bytes);
    const [from, to] = block(bytes, chance, 64);
    for (let at = from; at < to; at += 1) damaged[at] = chance.whole(0, 255);
    return damaged;
  },
  truncate: (bytes, chance) => bytes.subarray(0, place(bytes, chance)),
  behead: (bytes, chance) => bytes.subarray(place(bytes, chance)),
  cutOut: (bytes, chance) => {
    const [from, to] = block(bytes, chance, 8192);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  repeatBlock: (bytes, chance) => {
    const [from, to] = block(bytes, chance, 4096);
    const copies = Array.from({ length: chance.whole(2, 200) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
  },
  insertZeros: (bytes, chance) => inserted(bytes, new Uint8Array(chance.whole(1, 4096)), chance),
  insertStumblingBlock: (bytes, chance) =>
    inserted(bytes, Buffer.from(chance.pick(stumblingBlocks)), chance),
  splice: (bytes, chance, others) => {
    const other = chance.pick(others);
    const [from, to] = block(other, chance, 16_384);
    return inserted(bytes, other.subarray(from, to), chance);
  },
  swapFormat: (bytes, chance, others) => {
    const head = chance.pick(others).subarray(0, chance.whole(4, 1024));
    return Buffer.concat([head, bytes.subarray(chance.happens(0.5) ? head.length : 0)]);
  },
};

function place(bytes: Uint8Array, chance: Chance): number {
  return chance.whole(0, bytes.length);
}

function block(bytes: Uint8Array, chance: Chance, longest: number): readonly [number, number] {
  const from = place(bytes, chance);
  return [from, Math.min(bytes.length, from + chance.whole(1, longest))];
}

function inserted(bytes: Uint8Array, content: Uint8Array, chance: Chance): Uint8Array {
  const at = place(bytes, chance);
  return Buffer.concat([bytes.subarray(0, at), content, bytes.subarray(at)]);
}
