import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeBoundedExaminer } from './bounded-examiner.ts';
import { damageSeed } from './damage-seed.ts';
import { runRounds } from './run-rounds.ts';
import { fuzzFormats, readSeeds } from './seeds.ts';

describe('damaged files', () => {
  it('are read, or refused in words, and every quote stands in the text', async () => {
    const formats = fuzzFormats.filter((format) => format !== 'doc' && format !== 'pdf');
    const plan = { seed: 1, from: 0, rounds: 25, formats };
    const kinds = new Set<string>();
    for await (const { violations, counts } of runRounds(plan)) {
      expect(violations.map(({ story, what }) => `${story}: ${what}`)).toEqual([]);
      for (const kind of counts.keys()) kinds.add(kind);
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(['read with figures', 'refused as unreadable']),
    );
  });

  it('are the same for the same seed and round, and others for another', async () => {
    const seeds = await readSeeds();
    const others = Object.values(seeds).flatMap((list) => list.map(({ bytes }) => bytes));
    for (const format of fuzzFormats) {
      const damaged = (seed: number) =>
        damageSeed({ seed, format, round: 3 }, seeds[format], others);
      expect(damaged(1)).toEqual(damaged(1));
      expect(isDeepStrictEqual(damaged(1).bytes, damaged(2).bytes)).toBe(false);
    }
  });

  it('are a violation where they take longer than a bound', async () => {
    const examiner = makeBoundedExaminer({ milliseconds: 1, megabytes: 512 });
    expect(await examiner.examine(Buffer.from('2023年受理矛盾纠纷305件'))).toEqual({
      kind: 'violation',
      what: 'no end in 1 ms',
    });
    examiner.close();
  });
});
