import { randomBeta } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../statistics/quantiles.ts';
import { seededSource } from '../statistics/seeded-source.ts';
import { normalPair, shareAt } from './share-noise.ts';

const normal = fc.double({ min: -5, max: 5, noNaN: true });

describe('drawn shares', () => {
  it.each([
    [118, 120],
    [45, 50],
    [33, 40],
    [40, 40],
    [0, 12],
  ])('%d of %d lie as Beta(x + ½, n − x + ½) does', (x, n) => {
    const source = seededSource(`beta ${x} ${n}`);
    const exact = randomBeta.source(source)(x + 0.5, n - x + 0.5);
    const own = Array.from({ length: 20_000 }, () => shareAt(x, n, normalPair(source(), source())));
    const beta = Array.from({ length: 20_000 }, () => exact());
    for (const level of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      expect(Math.abs((quantile(own, level) ?? 2) - (quantile(beta, level) ?? 0))).toBeLessThan(
        0.01,
      );
    }
  });

  it('never fall with more successes, never rise with more cases', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(50), normal, normal, (x, rest, more, z1, z2) => {
        const n = x + rest + 1;
        const share = shareAt(x, n, [z1, z2]);
        expect(shareAt(x + more, n, [z1, z2])).toBeGreaterThanOrEqual(share - 1e-12);
        expect(shareAt(x, n + more, [z1, z2])).toBeLessThanOrEqual(share + 1e-12);
      }),
      { seed: 4901, numRuns: 500 },
    );
  });
});

it('normal pairs have mean 0 and deviation 1, and no tail beyond five', () => {
  const source = seededSource('normal');
  const drawn = Array.from({ length: 20_000 }, () => normalPair(source(), source())).flat();
  const mean = drawn.reduce((sum, z) => sum + z, 0) / drawn.length;
  const variance = drawn.reduce((sum, z) => sum + z * z, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(variance - 1)).toBeLessThan(0.03);
  expect(normalPair(1 - 2 ** -53, 0)[0]).toBe(5);
});
