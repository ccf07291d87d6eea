import { atLeast, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { at95 } from './chance-level.ts';
import { chanceOfCounts, countRatio } from './count-ratio.ts';

const year = (count: number, exposure = 1) => ({ count, exposure });

describe('two counts', () => {
  it('a rise from 30 to 45 is one that chance can make: p = 0.1053', () => {
    expect(chanceOfCounts(year(45), year(30))).toBeCloseTo(0.1053, 4);
    expect(chanceOfCounts(year(45), year(30))).toBeCloseTo(2 * jStat.binomial.cdf(30, 75, 0.5), 6);
  });

  it('is the same in both directions, and 1 where nothing happened', () => {
    expect(chanceOfCounts(year(30), year(45))).toBeCloseTo(chanceOfCounts(year(45), year(30)), 12);
    expect(chanceOfCounts(year(0), year(0))).toBe(1);
    expect(chanceOfCounts(year(0), year(5))).toBeCloseTo(2 / 2 ** 5, 12);
  });

  it('twice the count over twice the exposure is no change', () => {
    expect(chanceOfCounts(year(60, 2), year(30, 1))).toBeGreaterThan(0.9);
    expect(chanceOfCounts(year(60, 1), year(30, 1))).toBeLessThan(0.01);
  });
});

describe('the ratio of two counts', () => {
  it('45 to 30 spans 1, with Clopper–Pearson limits', () => {
    const ratio = countRatio(exactQuantity(45), exactQuantity(30), at95);
    const [low, high] = [jStat.beta.inv(0.025, 45, 31), jStat.beta.inv(0.975, 46, 30)];
    expect(ratio.lower).toBeCloseTo(low / (1 - low), 6);
    expect(ratio.upper).toBeCloseTo(high / (1 - high), 6);
    expect(ratio.lower).toBeLessThan(1);
  });

  it('is open above after a year without events, and where the wording is open', () => {
    expect(countRatio(exactQuantity(5), exactQuantity(0), at95).upper).toBeNull();
    expect(countRatio(atLeast(40), exactQuantity(10), at95).upper).toBeNull();
    expect(countRatio(exactQuantity(40), atLeast(10), at95).lower).toBe(0);
    expect(countRatio(exactQuantity(0), exactQuantity(8), at95).lower).toBe(0);
  });

  it('400余 after 300 spans both 400 and 499', () => {
    const vague = countRatio(moreThanStated(400), exactQuantity(300), at95);
    expect(vague.lower).toBe(countRatio(exactQuantity(400), exactQuantity(300), at95).lower);
    expect(vague.upper).toBe(countRatio(exactQuantity(499), exactQuantity(300), at95).upper);
  });

  const count = fc.integer({ min: 0, max: 80 });

  it('leaves out 1 exactly when the test says less than 5 %', () => {
    fc.assert(
      fc.property(count, count, (later, earlier) => {
        const ratio = countRatio(exactQuantity(later), exactQuantity(earlier), at95);
        const leavesOutOne = ratio.lower > 1 || (ratio.upper !== null && ratio.upper < 1);
        expect(leavesOutOne).toBe(chanceOfCounts(year(later), year(earlier)) < 0.05);
      }),
      { seed: 4211 },
    );
  });

  it('widening a count never narrows the ratio', () => {
    fc.assert(
      fc.property(count, count, count, count, count, (x1, reach1, x2, reach2, more) => {
        const ratio = (wider: number) =>
          countRatio(
            { lower: Math.max(0, x1 - wider), upper: x1 + reach1 + wider },
            { lower: Math.max(0, x2 - wider), upper: x2 + reach2 + wider },
            at95,
          );
        const [narrow, wide] = [ratio(0), ratio(more)];
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
        expect(wide.upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          (narrow.upper ?? Number.POSITIVE_INFINITY) - 1e-12,
        );
      }),
      { seed: 4212 },
    );
  });
});
