import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShares } from '../testing/check-shares.ts';
import { shrunkenShares } from './shrunken-shares.ts';

describe('shrunken shares', () => {
  it('of the check set', () => {
    const found = shrunkenShares(checkShares);
    const of = (x: number) => found?.[checkShares.findIndex((share) => share.x === x)];
    expect(of(33)).toBeCloseTo(0.8674, 4);
    expect(of(118)).toBeCloseTo(0.9804, 4);
  });

  it('lie between their own rate and the pooled one, the smaller base nearer to it', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 1000 }))
      .map(([n, part]) => ({ x: Math.round((n * part) / 1000), n }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 20 }), (shares) => {
        const found = shrunkenShares(shares);
        if (found === null) return;
        const sum = (of: (one: (typeof shares)[number]) => number) =>
          shares.reduce((all, one) => all + of(one), 0);
        const pooled = sum(({ x }) => x) / sum(({ n }) => n);
        found.forEach((shrunk, index) => {
          const { x, n } = shares[index] ?? { x: 0, n: 1 };
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(pooled, x / n) - 1e-12);
          expect(shrunk).toBeLessThanOrEqual(Math.max(pooled, x / n) + 1e-12);
        });
      }),
      { seed: 4701, numRuns: 300 },
    );
    const [small = 1, large = 0] =
      shrunkenShares([
        { x: 5, n: 10 },
        { x: 500, n: 1000 },
        { x: 950, n: 1000 },
        { x: 900, n: 1000 },
      ]) ?? [];
    expect(small).toBeGreaterThan(large);
  });

  it('are not told where there is nothing to draw together', () => {
    expect(shrunkenShares([{ x: 1, n: 2 }])).toBeNull();
    expect(
      shrunkenShares([
        { x: 9, n: 9 },
        { x: 4, n: 4 },
      ]),
    ).toBeNull();
  });
});
