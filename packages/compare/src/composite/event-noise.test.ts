import { randomGamma } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at95 } from '../statistics/chance-level.ts';
import { byarInterval } from '../statistics/count-interval.ts';
import { quantile } from '../statistics/quantiles.ts';
import { seededSource } from '../statistics/seeded-source.ts';
import { eventsAt } from './event-noise.ts';
import { normalPair } from './share-noise.ts';

describe('drawn numbers of events', () => {
  it.each([0, 1, 3, 9, 25, 100])('%d lie as Gamma(x + ½, 1) does', (x) => {
    const source = seededSource(`gamma ${x}`);
    const exact = randomGamma.source(source)(x + 0.5, 1);
    const own = Array.from({ length: 20_000 }, () =>
      eventsAt(x, normalPair(source(), source())[0]),
    );
    const gamma = Array.from({ length: 20_000 }, () => exact());
    for (const level of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const apart = Math.abs((quantile(own, level) ?? 0) - (quantile(gamma, level) ?? 99));
      expect(apart).toBeLessThan(0.05 * Math.sqrt(x + 1));
    }
  });

  it.each([10, 25, 100])('%d lie nearly inside the limits of Byar in 19 of 20 draws', (x) => {
    const source = seededSource(`byar ${x}`);
    const { lower, upper } = byarInterval(x, at95);
    const draws = Array.from({ length: 20_000 }, () =>
      eventsAt(x, normalPair(source(), source())[0]),
    );
    const inside = draws.filter((drawn) => drawn >= lower && drawn <= upper).length / draws.length;
    expect(inside).toBeGreaterThan(0.945);
    expect(inside).toBeLessThan(0.975);
  });

  it('never fall with more events, and an open end stays open', () => {
    const normal = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.nat(500), fc.nat(50), normal, (x, more, z) => {
        expect(eventsAt(x + more, z)).toBeGreaterThanOrEqual(eventsAt(x, z));
        expect(eventsAt(x, z)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 4902, numRuns: 500 },
    );
    expect(eventsAt(Number.POSITIVE_INFINITY, -3)).toBe(Number.POSITIVE_INFINITY);
  });
});
