import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedYear } from '../compared-year.ts';
import { area, townshipYear } from '../testing/compared-years.ts';
import type { CompositeGroup } from './answer.ts';
import { compositeOf } from './composite.ts';
import type { Aggregation, Normalisation, ScoringScheme } from './scheme.ts';
import { district, manyChapters } from './testing/districts.ts';
import { schemeOf } from './testing/schemes.ts';

const base = schemeOf(manyChapters(3, 8));

function groupOf(
  townshipYears: readonly ComparedYear[],
  scheme: ScoringScheme = base,
): CompositeGroup {
  const question = { scheme, area, year: 2023, peers: 'all', townshipYears } as const;
  const [group] = compositeOf({ ...question, withSensitivity: false }).groups;
  if (group === undefined) throw new Error('no group');
  return group;
}

const methods = fc.record({
  normalisation: fc.constantFrom<Normalisation>('goalposts', 'z', 'rank'),
  aggregation: fc.constantFrom<Aggregation>('arithmetic', 'geometric'),
});

describe('laws of the composite', () => {
  it('the order of townships does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(district(9), { minLength: 9, maxLength: 9 }),
        methods,
        (shuffled, method) => {
          const scheme = { ...base, ...method };
          expect(groupOf(shuffled, scheme)).toEqual(groupOf(district(9), scheme));
        },
      ),
      { seed: 4911, numRuns: 8 },
    );
  });

  it('multiplying all weights changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 900, noNaN: true }), methods, (times, method) => {
        const scheme = { ...base, ...method };
        const scaled = {
          ...scheme,
          chapters: scheme.chapters.map((chapter) => ({
            ...chapter,
            weight: chapter.weight * times,
            items: chapter.items.map((item) =>
              'weight' in item ? { ...item, weight: item.weight * times } : item,
            ),
          })),
        };
        expect(groupOf(district(9), scaled)).toEqual(groupOf(district(9), scheme));
      }),
      { seed: 4912, numRuns: 8 },
    );
  });

  it('equal townships share rank, interval and index', () => {
    fc.assert(
      fc.property(fc.nat(1000), methods, (seed, method) => {
        const [first, ...others] = district(8, `equal ${seed}`);
        if (first === undefined) return;
        const twin = townshipYear(20, {});
        const townshipYears = [first, { ...first, township: twin.township }, ...others];
        const { rows } = groupOf(townshipYears, { ...base, ...method });
        const pair = [first.township, twin.township].map(({ code }) =>
          rows.find(({ key }) => key === code),
        );
        expect(pair[1]?.index).toBe(pair[0]?.index);
        expect(pair[1]?.rank).toBe(pair[0]?.rank);
        expect(pair[0]?.tied).toBeGreaterThanOrEqual(2);
        expect(pair[0]?.rank_high).toBeGreaterThan(pair[0]?.rank ?? 99);
      }),
      { seed: 4913, numRuns: 8 },
    );
  });

  it('widening the wording of an input never narrows a rank interval', () => {
    const indicators = ['law_savvy_persons', 'satisfaction_rate', 'litigation_lost'] as const;
    const counts = ['disputes_resolved', 'disputes_accepted', 'adviser_covered_villages'] as const;
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(8),
        fc.constantFrom(...indicators, ...counts),
        fc.nat(6),
        fc.nat(6),
        fc.boolean(),
        methods,
        (seed, which, indicator, down, up, isOpen, method) => {
          const scheme = { ...base, ...method };
          const townshipYears = district(9, `wording ${seed}`);
          const before = groupOf(townshipYears, scheme).rows;
          const widened = townshipYears.map((one, index) =>
            index === which ? widen(one, indicator, down, isOpen ? null : up) : one,
          );
          for (const { key, rank_low, rank_high } of groupOf(widened, scheme).rows) {
            const old = before.find((row) => row.key === key);
            expect(rank_low).toBeLessThanOrEqual(old?.rank_low ?? 0);
            expect(rank_high).toBeGreaterThanOrEqual(old?.rank_high ?? 99);
          }
        },
      ),
      { seed: 4914, numRuns: 60 },
    );
  });

  it('a rank lies in its interval, and the interval in the group', () => {
    for (const { rank, rank_low, rank_high, rank_group_size } of groupOf(district(15)).rows) {
      expect(rank_low).toBeGreaterThanOrEqual(1);
      expect(rank).toBeGreaterThanOrEqual(rank_low ?? 99);
      expect(rank_high).toBeGreaterThanOrEqual(rank ?? 99);
      expect(rank_group_size).toBeGreaterThanOrEqual(rank_high ?? 99);
    }
  });
});

/** The same township with the bounds of one figure moved apart, its stated value as before. */
function widen(
  of: ComparedYear,
  indicator: Parameters<ComparedYear['cellOf']>[0],
  down: number,
  up: number | null,
): ComparedYear {
  return {
    ...of,
    cellOf: (id) => {
      const cell = of.cellOf(id);
      if (id !== indicator || cell.lower === null) return cell;
      const upper = cell.upper === null || up === null ? null : cell.upper + up;
      return { ...cell, lower: Math.max(0, cell.lower - down), upper, qualifier: 'about' };
    },
  };
}
