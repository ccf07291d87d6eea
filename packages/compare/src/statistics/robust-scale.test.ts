import { describe, expect, it } from 'vitest';
import { robustScale } from './robust-scale.ts';

describe('robust scale', () => {
  it('is median and median deviation, untouched by one wild value', () => {
    expect(robustScale([1, 2, 3, 4, 1000])).toEqual({ middle: 3, spread: 1.4826 });
  });

  it('falls back to the mean deviation where most are equal, and is none where all are', () => {
    expect(robustScale([5, 5, 5, 5, 9])?.spread).toBeCloseTo(1.2533 * 0.8, 12);
    expect(robustScale([5, 5, 5])).toBeNull();
    expect(robustScale([])).toBeNull();
  });
});
