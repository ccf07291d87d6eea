import { randomBinomial } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { checkShares } from '../testing/check-shares.ts';
import { overDispersion } from './over-dispersion.ts';
import { seededSource } from './seeded-source.ts';

describe('over-dispersion', () => {
  const pooled = 1083 / 1127;

  it('the check set: φ raw 4.8820, winsorised 4.4431, threshold 2.0, τ² 0.00795226', () => {
    const found = overDispersion(checkShares, pooled);
    expect(pooled).toBeCloseTo(0.960958, 6);
    expect(found?.raw).toBeCloseTo(4.882, 4);
    expect(found?.ratio).toBeCloseTo(4.4431, 4);
    expect(found?.threshold).toBe(2);
    expect(found?.between).toBeCloseTo(0.00795226, 8);
  });

  it('is measured, but widens nothing, below ten townships', () => {
    expect(overDispersion(checkShares, pooled)?.isWidened).toBe(false);
    expect(overDispersion([...checkShares, ...checkShares], pooled)?.isWidened).toBe(true);
    expect(overDispersion([{ x: 1, n: 2 }], 0.5)).toBeNull();
  });

  it('is not found where only chance is at work', () => {
    const draw = randomBinomial.source(seededSource('chance alone'))(150, 0.9);
    let widened = 0;
    for (let world = 0; world < 200; world += 1) {
      const shares = Array.from({ length: 20 }, () => ({ x: draw(), n: 150 }));
      const all = shares.reduce((sum, { x }) => sum + x, 0) / (20 * 150);
      widened += Number(overDispersion(shares, all)?.isWidened ?? true);
    }
    expect(widened / 200).toBeLessThanOrEqual(0.05);
  });
});
