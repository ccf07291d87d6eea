import { about, atLeast, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { at95, at998 } from './chance-level.ts';
import {
  byarInterval,
  countEnvelope,
  countInterval,
  exactCountInterval,
  rateEnvelope,
} from './count-interval.ts';

/** x, Byar 95, exact 95, Byar 99.8, exact 99.8: check values of SciPy. */
const checks = [
  [0, 0, 3.668012, 0, 3.688879, 0, 7.066463, 0, 6.907755],
  [3, 0.602973, 8.765364, 0.618672, 8.767273, 0.14981, 13.158958, 0.190533, 13.062241],
  [9, 4.106885, 17.085781, 4.115373, 17.084803, 2.407117, 22.720015, 2.452424, 22.657373],
  [10, 4.78745, 18.391459, 4.795389, 18.390356, 2.916318, 24.193725, 2.96052, 24.133971],
  [25, 16.174266, 36.906451, 16.178682, 36.904932, 12.304459, 44.67478, 12.336953, 44.636075],
  [100, 81.362105, 121.627938, 81.363991, 121.626794, 71.903692, 134.943622, 71.921397, 134.924319],
] as const;

describe('random variation of a count', () => {
  it.each(checks)('%d events', (x, ...limits) => {
    const found = [
      byarInterval(x, at95),
      exactCountInterval(x, at95),
      byarInterval(x, at998),
      exactCountInterval(x, at998),
    ].flatMap(({ lower, upper }) => [lower, upper]);
    found.forEach((limit, index) => {
      expect(limit).toBeCloseTo(limits[index] ?? Number.NaN, 6);
    });
  });

  it('is exact below 10 events and Byar from 10 on', () => {
    expect(countInterval(9, at95)).toEqual(exactCountInterval(9, at95));
    expect(countInterval(10, at95)).toEqual(byarInterval(10, at95));
    expect(byarInterval(1, at998).lower).toBeCloseTo(-0.002814, 6);
    expect(countInterval(1, at998).lower).toBeGreaterThan(0);
  });

  it('agrees with a second library', () => {
    for (let x = 1; x <= 60; x += 1) {
      const { lower, upper } = exactCountInterval(x, at998);
      expect(lower).toBeCloseTo(jStat.chisquare.inv(0.001, 2 * x) / 2, 7);
      expect(upper).toBeCloseTo(jStat.chisquare.inv(0.999, 2 * x + 2) / 2, 7);
    }
  });
});

describe('qualified counts', () => {
  it('400余 spans the limits of 400 and of 499', () => {
    const envelope = countEnvelope(moreThanStated(400), at95);
    expect(envelope.lower).toBe(countInterval(400, at95).lower);
    expect(envelope.upper).toBe(countInterval(499, at95).upper);
  });

  it('what is open above stays open', () => {
    expect(countEnvelope(atLeast(400), at95).upper).toBeNull();
    expect(rateEnvelope(exactQuantity(3), atLeast(10), 1, at95)?.lower).toBe(0);
  });

  it('a rate needs an exposure that cannot be zero', () => {
    expect(rateEnvelope(exactQuantity(3), exactQuantity(0), 1, at95)).toBeNull();
    const rate = rateEnvelope(exactQuantity(25), about(1000), 10_000, at95);
    expect(rate?.lower).toBeCloseTo((16.174266 / 1100) * 10_000, 3);
    expect(rate?.upper).toBeCloseTo((36.906451 / 900) * 10_000, 3);
  });

  it('widening a count or an exposure never narrows the limits', () => {
    const small = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(small, small, small, small, small, (x, reachX, n, reachN, more) => {
        const rate = (wider: number) =>
          rateEnvelope(
            { lower: Math.max(0, x - wider), upper: x + reachX + wider },
            { lower: Math.max(1, n - wider), upper: Math.max(1, n) + reachN + wider },
            1,
            at998,
          );
        const [narrow, wide] = [rate(0), rate(more)];
        expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? Number.NaN);
        expect(wide?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? Number.NaN);
      }),
      { seed: 4201 },
    );
  });
});
