import { about, between, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareInterval, wilsonInterval, z95, z998 } from './wilson.ts';

describe('Wilson interval, check values of SciPy', () => {
  it.each([
    [0, 12, 0, 0.242494, 0, 0.443143],
    [12, 12, 0.757506, 1, 0.556857, 1],
    [9, 12, 0.467695, 0.911058, 0.330405, 0.948023],
    [45, 50, 0.786398, 0.956524, 0.699667, 0.972043],
    [118, 120, 0.941264, 0.995417, 0.897931, 0.997479],
    [392, 400, 0.961037, 0.989832, 0.944677, 0.992938],
    [400, 400, 0.990488, 1, 0.976683, 1],
    [1, 1, 0.206549, 1, 0.094791, 1],
  ])('%d of %d', (x, n, low95, high95, low998, high998) => {
    const at95 = wilsonInterval(x, n, z95);
    const at998 = wilsonInterval(x, n, z998);
    expect(at95?.lower).toBeCloseTo(low95, 6);
    expect(at95?.upper).toBeCloseTo(high95, 6);
    expect(at998?.lower).toBeCloseTo(low998, 6);
    expect(at998?.upper).toBeCloseTo(high998, 6);
  });

  it('has no value without a denominator, nor for a part above its whole', () => {
    expect(wilsonInterval(0, 0, z95)).toBeNull();
    expect(wilsonInterval(12, 10, z95)).toBeNull();
  });

  it('ends exactly at 0 and 1 where nothing or everything was counted', () => {
    for (let n = 1; n <= 500; n += 1) {
      expect(wilsonInterval(0, n, z95)?.lower).toBe(0);
      expect(wilsonInterval(n, n, z998)?.upper).toBe(1);
    }
  });
});

describe('envelope over qualified parts', () => {
  it('390 to 399 of 400', () => {
    const envelope = shareInterval(between(390, 399), exactQuantity(400), z95);
    expect(envelope?.lower).toBeCloseTo(0.954598, 6);
    expect(envelope?.upper).toBeCloseTo(0.999559, 6);
  });

  it('305 of 400余 spans the intervals of 305/499 and 305/400', () => {
    const envelope = shareInterval(exactQuantity(305), moreThanStated(400), z95);
    expect(envelope?.lower).toBe(wilsonInterval(305, 499, z95)?.lower);
    expect(envelope?.upper).toBe(wilsonInterval(305, 400, z95)?.upper);
  });

  it('an open part leaves its side open, an impossible share has none', () => {
    const open = { lower: 3, upper: null };
    expect(shareInterval(exactQuantity(3), open, z95)?.lower).toBe(0);
    expect(shareInterval(open, exactQuantity(12), z95)?.upper).toBe(1);
    expect(shareInterval(exactQuantity(12), exactQuantity(10), z95)).toBeNull();
    expect(shareInterval(exactQuantity(0), exactQuantity(0), z95)).toBeNull();
    expect(shareInterval(about(10), exactQuantity(10), z95)?.upper).toBe(1);
  });

  it('widening a part never narrows the envelope', () => {
    const small = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(small, small, small, small, small, (x, reachX, n, reachN, more) => {
        const whole = { lower: n + 1, upper: n + 1 + reachN };
        const part = { lower: Math.min(x, n), upper: Math.min(x, n) + reachX };
        const narrow = shareInterval(part, whole, z95);
        const wide = shareInterval(
          { lower: Math.max(0, part.lower - more), upper: part.upper + more },
          { lower: Math.max(1, whole.lower - more), upper: whole.upper + more },
          z95,
        );
        expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? Number.NaN);
        expect(wide?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? Number.NaN);
      }),
      { seed: 4101 },
    );
  });
});
