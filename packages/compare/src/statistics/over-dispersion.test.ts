import { randomBinomial } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { checkShares } from '../testing/check-shares.ts';
import { eventScale, overDispersion, shareScale } from './over-dispersion.ts';
import { seededSource } from './seeded-source.ts';

describe('over-dispersion', () => {
  const pooled = 1083 / 1127;

  it('the check set: φ raw 4.8820, winsorised 4.4431, threshold 2.0, τ² 0.00795226', () => {
    const found = overDispersion(checkShares, pooled, shareScale);
    expect(pooled).toBeCloseTo(0.960958, 6);
    expect(found?.raw).toBeCloseTo(4.882, 4);
    expect(found?.ratio).toBeCloseTo(4.4431, 4);
    expect(found?.threshold).toBe(2);
    expect(found?.between).toBeCloseTo(0.00795226, 8);
  });

  it('is measured, but widens nothing, below ten townships', () => {
    expect(overDispersion(checkShares, pooled, shareScale)?.isWidened).toBe(false);
    expect(overDispersion([...checkShares, ...checkShares], pooled, shareScale)?.isWidened).toBe(
      true,
    );
    expect(overDispersion([{ x: 1, n: 2 }], 0.5, shareScale)).toBeNull();
  });

  it('is not found where only chance is at work', () => {
    const draw = randomBinomial.source(seededSource('chance alone'))(150, 0.9);
    let widened = 0;
    for (let world = 0; world < 200; world += 1) {
      const shares = Array.from({ length: 20 }, () => ({ x: draw(), n: 150 }));
      const all = shares.reduce((sum, { x }) => sum + x, 0) / (20 * 150);
      widened += Number(overDispersion(shares, all, shareScale)?.isWidened ?? true);
    }
    expect(widened / 200).toBeLessThanOrEqual(0.05);
  });

  it('of events is measured on the scale of square roots', () => {
    const rates = [30, 90, 20, 60].map((x) => ({ x, n: 10 }));
    const found = overDispersion(rates, 5, eventScale);
    const scores = rates.map(({ x }) => 2 * (Math.sqrt(x) - Math.sqrt(50)));
    expect(found?.raw).toBeCloseTo(scores.reduce((sum, z) => sum + z * z, 0) / 4, 9);
  });
});
