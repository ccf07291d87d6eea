import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantiles.ts';
import { turnbullQuantile, turnbullStretches } from './turnbull.ts';

const between = (lower: number, upper: number | null) => ({ lower, upper });
const point = (value: number) => between(value, value);

describe('distribution of values known by their bounds', () => {
  it('of plain values is one part each', () => {
    expect(turnbullStretches([3, 1, 2, 2].map(point))).toEqual([
      { lower: 1, upper: 1, mass: 0.25 },
      { lower: 2, upper: 2, mass: 0.5 },
      { lower: 3, upper: 3, mass: 0.25 },
    ]);
  });

  it('puts the mass where bounds overlap: likeliest s = 2/3 and 1/3', () => {
    const found = turnbullStretches([between(0, 2), between(1, 3), between(4, 5)]);
    expect(found.map(({ lower, upper }) => [lower, upper])).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(found[0]?.mass).toBeCloseTo(2 / 3, 8);
  });

  it('maximises s₁² s₂ where one interval holds both stretches', () => {
    const found = turnbullStretches([between(0, 2), between(0, 2), between(1, 4), between(3, 5)]);
    expect(found.map(({ mass }) => mass)).toEqual([
      expect.closeTo(2 / 3, 8),
      expect.closeTo(1 / 3, 8),
    ]);
  });

  it('with values open above is the Kaplan–Meier estimate', () => {
    // 1, 2+, 3: S(1) = 2/3, S(3) = 0, the open value gives its mass to 3.
    const found = turnbullStretches([point(1), between(2, null), point(3)]);
    expect(found.map(({ lower, mass }) => [lower, mass])).toEqual([
      [1, expect.closeTo(1 / 3, 8)],
      [3, expect.closeTo(2 / 3, 8)],
    ]);
    expect(turnbullStretches([point(1), between(2, null)]).at(-1)).toMatchObject({
      lower: 2,
      upper: null,
    });
  });
});

describe('quantile', () => {
  it('of an even number of plain values lies between the two middle ones', () => {
    expect(turnbullQuantile(turnbullStretches([1, 2, 3, 4].map(point)), 0.5)).toEqual({
      lower: 2,
      upper: 3,
    });
    expect(turnbullQuantile(turnbullStretches([1, 2, 3].map(point)), 0.5)).toEqual({
      lower: 2,
      upper: 2,
    });
    expect(turnbullQuantile(turnbullStretches([]), 0.5)).toBeNull();
  });

  it('is open above where half of the values may be', () => {
    expect(
      turnbullQuantile(turnbullStretches([point(1), between(2, null), between(2, null)]), 0.5),
    ).toEqual({
      lower: 2,
      upper: null,
    });
  });

  it('holds the type-7 median of plain values, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
        const found = turnbullQuantile(turnbullStretches(values.map(point)), 0.5);
        const middle = quantile(values, 0.5) ?? Number.NaN;
        expect(found?.lower).toBeLessThanOrEqual(middle);
        expect(found?.upper).toBeGreaterThanOrEqual(middle);
        expect(turnbullQuantile(turnbullStretches(values.toReversed().map(point)), 0.5)).toEqual(
          found,
        );
      }),
      { seed: 4261 },
    );
  });

  it('never loses mass and never lies below every lower bound', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.nat(8))
      .map(([lower, reach]) => between(lower, lower + reach));
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 15 }), (intervals) => {
        const masses = turnbullStretches(intervals).reduce((sum, { mass }) => sum + mass, 0);
        expect(masses).toBeCloseTo(1, 6);
        const found = turnbullQuantile(turnbullStretches(intervals), 0.5);
        const lowest = Math.min(...intervals.map(({ lower }) => lower));
        expect(found?.lower).toBeGreaterThanOrEqual(lowest);
      }),
      { seed: 4262 },
    );
  });
});
