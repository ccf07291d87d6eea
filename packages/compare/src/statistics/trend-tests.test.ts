import { describe, expect, it } from 'vitest';
import { eventTrend, isSteady, shareTrend, trendThreshold } from './trend-tests.ts';

const shares = (xs: readonly number[], ns: readonly number[]) =>
  xs.map((x, index) => ({ x, n: ns[index] ?? 0 }));

describe('Cochran–Armitage', () => {
  it('the check set: χ² = 5.140094, no verdict at 99.8 %', () => {
    const test = shareTrend(shares([88, 90, 97, 101, 110], [100, 100, 105, 108, 115]));
    expect(test?.chi).toBeCloseTo(5.140094, 6);
    expect(test?.direction).toBe(1);
    expect(test?.chi).toBeLessThan(trendThreshold);
  });

  it('is defined at 0 % and 100 % in single years, not when all years are', () => {
    const n = [50, 50, 50, 50, 50];
    expect(shareTrend(shares([0, 10, 20, 40, 50], n))?.chi).toBeGreaterThan(trendThreshold);
    expect(shareTrend(shares([0, 0, 0, 0, 0], n))).toBeNull();
    expect(shareTrend(shares(n, n))).toBeNull();
  });

  it('level shares lean nowhere, whatever their bases', () => {
    expect(shareTrend(shares([9, 90, 45, 18, 27], [10, 100, 50, 20, 30]))).toEqual({
      chi: 0,
      direction: 0,
    });
  });
});

describe('events', () => {
  it('rise beyond chance from 100 to 200, and not from 20 to 25', () => {
    expect(eventTrend([100, 120, 150, 175, 200])).toMatchObject({ direction: 1 });
    expect(eventTrend([100, 120, 150, 175, 200]).chi).toBeGreaterThan(trendThreshold);
    expect(eventTrend([20, 22, 21, 24, 25]).chi).toBeLessThan(trendThreshold);
  });

  it('with years without events stay defined', () => {
    expect(eventTrend([40, 20, 9, 2, 0])).toMatchObject({ direction: -1 });
  });
});

describe('one year left out', () => {
  it('keeps the sign of a real course', () => {
    expect(isSteady([0.7, 0.75, 0.82, 0.86, 0.9], 1)).toBe(true);
  });

  it('turns or levels the course that one outlier made', () => {
    expect(isSteady([0.9, 0.9, 0.9, 0.9, 0.99], 1)).toBe(false);
    expect(isSteady([0.6, 0.9, 0.9, 0.88, 0.89], 1)).toBe(false);
  });
});
