import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedRanks } from './bounded-ranks.ts';
import { competitionRanks } from './competition-ranks.ts';

describe('competition ranks', () => {
  it('ties share the smaller rank', () => {
    const ranks = competitionRanks([96.1, 98, 98, 98, 99.2, 100, 100]);
    expect(ranks.map(({ rank }) => rank)).toEqual([7, 4, 4, 4, 3, 1, 1]);
    expect(ranks.map(({ tied }) => tied)).toEqual([1, 3, 3, 3, 1, 2, 2]);
  });
});

describe('rank intervals from bounds', () => {
  it('five townships, two of them qualified', () => {
    const ranks = boundedRanks([
      { lower: 500, upper: 500 },
      { lower: 401, upper: 499 },
      { lower: 420, upper: 420 },
      { lower: 380, upper: 419 },
      { lower: 300, upper: 300 },
    ]);
    expect(ranks).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 4 },
      { low: 2, high: 3 },
      { low: 3, high: 4 },
      { low: 5, high: 5 },
    ]);
  });

  it('a tie at the top reaches from the first to the last of the tied', () => {
    const ranks = boundedRanks([100, 100, 90].map((value) => ({ lower: value, upper: value })));
    expect(ranks[0]).toEqual({ low: 1, high: 2 });
  });

  const interval = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 }))
    .map(([lower, reach]) => ({ lower, upper: lower + reach }));

  it('the rank of any value inside the bounds lies inside the interval', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (intervals) => {
        const middles = intervals.map(({ lower, upper }) => (lower + upper) / 2);
        const ranks = competitionRanks(middles);
        boundedRanks(intervals).forEach(({ low, high }, index) => {
          expect(ranks[index]?.rank).toBeGreaterThanOrEqual(low);
          expect(ranks[index]?.rank).toBeLessThanOrEqual(high);
        });
      }),
      { seed: 4111 },
    );
  });

  it('widening a value never narrows any interval', () => {
    fc.assert(
      fc.property(
        fc.array(interval, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.nat(9),
        (intervals, which, more) => {
          const wider = intervals.map((one, index) =>
            index === which ? { lower: one.lower - more, upper: one.upper + more } : one,
          );
          const before = boundedRanks(intervals);
          boundedRanks(wider).forEach(({ low, high }, index) => {
            expect(low).toBeLessThanOrEqual(before[index]?.low ?? 0);
            expect(high).toBeGreaterThanOrEqual(before[index]?.high ?? Number.POSITIVE_INFINITY);
          });
        },
      ),
      { seed: 4112 },
    );
  });
});
