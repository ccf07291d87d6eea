import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('wilsonInterval at 90 %', () => {
  // 9 of 10 by hand: z² = 2.7055, centre 0.9 + 0.13528 = 1.03528, reach 1.64485 × √(0.009 + 0.0067638) = 0.20652.
  it.each([
    [9, 10, 0.652316, 0.977415],
    [10, 10, 0.787059, 1],
    [0, 10, 0, 0.212941],
  ])('%d of %d', (right, total, low, high) => {
    const interval = wilsonInterval({ right, total });
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  it('is unknown where nothing was counted', () => {
    expect(wilsonInterval({ right: 0, total: 0 })).toBeNull();
  });
});
