import { describe, expect, it } from 'vitest';
import { checkShares } from '../testing/check-shares.ts';
import { betweenVariance, eventRankability, rankability } from './rankability.ts';

describe('rankability', () => {
  it('the check set: between-variance 0.0020717, ρ = 0.841', () => {
    const pooled = 1083 / 1127;
    const between = betweenVariance(
      checkShares.map(({ x, n }) => x / n),
      checkShares.map(({ n }) => (pooled * (1 - pooled)) / n),
    );
    expect(between).toBeCloseTo(0.0020717, 7);
    expect(rankability(checkShares)).toBeCloseTo(0.841, 3);
  });

  it('is 0 where chance explains all, and nothing is told of shares that are all 100 %', () => {
    const alike = [94, 95, 96, 95, 94].map((x) => ({ x, n: 100 }));
    expect(rankability(alike)).toBe(0);
    expect(rankability([12, 40, 400].map((n) => ({ x: n, n })))).toBeNull();
    expect(rankability([{ x: 3, n: 5 }])).toBeNull();
    expect(rankability([])).toBeNull();
  });

  it('of events compares their spread with their mean', () => {
    expect(eventRankability([10, 12, 9, 11, 8])).toBe(0);
    expect(eventRankability([10, 60, 110, 25, 300])).toBeGreaterThan(0.9);
    expect(eventRankability([0, 0, 0])).toBeNull();
    expect(eventRankability([])).toBeNull();
  });
});
