import { describe, expect, it } from 'vitest';
import { at95, at998 } from './chance-level.ts';
import { exactCountInterval } from './count-interval.ts';
import { eventLimits, funnelSteps, shareLimits, widenedLimits } from './funnel-limits.ts';
import { eventScale, shareScale } from './over-dispersion.ts';

describe('funnel limits', () => {
  it.each([
    [12, 0.687822, 0.993934, 0.503977, 0.997193],
    [50, 0.851412, 0.984375, 0.76459, 0.991083],
    [400, 0.924036, 0.967403, 0.904612, 0.974402],
  ])('around 95 %% at n = %d', (n, low95, high95, low998, high998) => {
    const limits = shareLimits(0.95);
    expect(limits(n, at95).lower).toBeCloseTo(low95, 6);
    expect(limits(n, at95).upper).toBeCloseTo(high95, 6);
    expect(limits(n, at998).lower).toBeCloseTo(low998, 6);
    expect(limits(n, at998).upper).toBeCloseTo(high998, 6);
  });

  it('are defined where the pooled rate is 0 % or 100 %', () => {
    expect(shareLimits(1)(20, at95).upper).toBe(1);
    expect(shareLimits(0)(20, at95).lower).toBe(0);
    expect(widenedLimits(1, 0.01, shareScale)(20, at95).upper).toBe(1);
  });

  it('of events are the exact limits of the expected number, per unit', () => {
    const { lower, upper } = exactCountInterval(9, at998);
    expect(eventLimits(0.3)(30, at998)).toEqual({ lower: lower / 30, upper: upper / 30 });
  });

  it('widen with the variance between townships and shrink with the denominator', () => {
    const width = (n: number, between: number) => {
      const { lower, upper } = widenedLimits(0.9, between, shareScale)(n, at95);
      return upper - lower;
    };
    expect(width(100, 0.008)).toBeGreaterThan(width(100, 0));
    expect(width(400, 0.008)).toBeLessThan(width(100, 0.008));
    expect(widenedLimits(0.9, 0, shareScale)(400, at95).lower).toBeCloseTo(
      shareLimits(0.9)(400, at95).lower,
      2,
    );
  });

  it('of events widen on the scale of square roots, never below zero', () => {
    const { lower, upper } = widenedLimits(4, 1, eventScale)(1e12, at95);
    expect(lower).toBeCloseTo((2 - at95.z) ** 2, 5);
    expect(upper).toBeCloseTo((2 + at95.z) ** 2, 5);
    expect(widenedLimits(0.1, 1, eventScale)(10, at998).lower).toBe(0);
  });

  it('run over a hundred geometric steps from end to end', () => {
    const steps = funnelSteps(5, 500);
    expect(steps).toHaveLength(100);
    expect([steps[0], steps.at(-1)]).toEqual([5, 500]);
    expect((steps[50] ?? 0) / (steps[49] ?? 1)).toBeCloseTo((steps[1] ?? 0) / (steps[0] ?? 1), 9);
    expect(funnelSteps(7, 7)).toEqual([7]);
  });
});
