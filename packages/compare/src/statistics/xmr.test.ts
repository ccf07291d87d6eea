import { describe, expect, it } from 'vitest';
import { processLimits } from './xmr.ts';

describe('process limits', () => {
  it('the check set: mean 55.8333, mR 5, limits 42.5333–69.1333', () => {
    const found = processLimits([52, 55, 49, 60, 58, 61]);
    expect(found?.mean).toBeCloseTo(55.8333, 4);
    expect(found?.meanRange).toBeCloseTo(5, 12);
    expect(found?.lower).toBeCloseTo(42.5333, 4);
    expect(found?.upper).toBeCloseTo(69.1333, 4);
    expect(found).toMatchObject({ isTrial: true, outside: [] });
  });

  it('with 75 more: limits 41.2814–75.8614, and even 75 is inside', () => {
    const found = processLimits([52, 55, 49, 60, 58, 61, 75]);
    expect(found?.meanRange).toBeCloseTo(6.5, 12);
    expect(found?.lower).toBeCloseTo(41.2814, 4);
    expect(found?.upper).toBeCloseTo(75.8614, 4);
    expect(found?.outside).toEqual([]);
  });

  it('leaves one wild range out of the mean once, so that it shows', () => {
    const found = processLimits([50, 51, 50, 51, 50, 51, 90]);
    expect(found?.meanRange).toBe(1);
    expect(found?.outside).toContain(6);
  });

  it('has no limits below six points, and is firm from thirteen on', () => {
    expect(processLimits([1, 2, 3, 4, 5])).toBeNull();
    expect(processLimits(Array.from({ length: 13 }, (_, index) => index % 2))?.isTrial).toBe(false);
    expect(processLimits([7, 7, 7, 7, 7, 7])).toMatchObject({ lower: 7, upper: 7, outside: [] });
  });
});
