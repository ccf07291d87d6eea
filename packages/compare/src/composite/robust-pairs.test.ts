import { describe, expect, it } from 'vitest';
import { seededSource } from '../statistics/seeded-source.ts';
import { area } from '../testing/compared-years.ts';
import { compositeOf } from './composite.ts';
import type { ScoringScheme } from './scheme.ts';
import { district, manyChapters } from './testing/districts.ts';
import { schemeOf } from './testing/schemes.ts';

const scheme = schemeOf(manyChapters(2, 4));
const townshipYears = district(14, 'robust');

function groupUnder(settings: ScoringScheme) {
  const question = { scheme: settings, area, year: 2023, peers: 'all', townshipYears } as const;
  const [group] = compositeOf({ ...question, withSensitivity: false }).groups;
  if (group === undefined) throw new Error('no group');
  return group;
}

describe('robust pairs', () => {
  const pairs = groupUnder(scheme).robust_pairs;

  it('are some and not all', () => {
    expect(pairs.length).toBeGreaterThan(3);
    expect(pairs.length).toBeLessThan((14 * 13) / 2);
  });

  it('keep their order under any weights, normalisation and aggregation', () => {
    const source = seededSource('any weights');
    for (let trial = 0; trial < 12; trial += 1) {
      const settings: ScoringScheme = {
        ...scheme,
        normalisation: (['goalposts', 'z', 'rank'] as const)[trial % 3] ?? 'z',
        aggregation: trial % 2 === 0 ? 'arithmetic' : 'geometric',
        chapters: scheme.chapters.map((chapter) => ({
          ...chapter,
          weight: 0.01 + source() ** 4,
          items: chapter.items.map((item) => ({ ...item, weight: 0.01 + source() ** 4 })),
        })),
      };
      const { rows } = groupUnder(settings);
      const index = new Map(rows.map((row) => [row.key, row.index ?? Number.NaN]));
      for (const { better, worse } of pairs) {
        expect(index.get(better)).toBeGreaterThanOrEqual(index.get(worse) ?? Number.NaN);
      }
    }
  });
});
