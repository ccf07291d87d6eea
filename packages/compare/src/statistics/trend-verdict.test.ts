import { atLeast, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { randomBinomial, randomPoisson } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededSource } from './seeded-source.ts';
import { eventVerdict, shareVerdict } from './trend-verdict.ts';

const share = (x: number, n: number) => ({
  numerator: exactQuantity(x),
  denominator: exactQuantity(n),
});

const course = (xs: readonly number[], n: number) => xs.map((x) => share(x, n));

describe('verdict on five yearly shares', () => {
  it('rises, falls, or says nothing', () => {
    expect(shareVerdict(course([70, 78, 84, 90, 96], 100))).toBe('rising');
    expect(shareVerdict(course([96, 90, 84, 78, 70], 100))).toBe('falling');
    expect(shareVerdict(course([88, 90, 89, 91, 90], 100))).toBe('none');
  });

  it('one outlier is no trend', () => {
    expect(shareVerdict(course([380, 380, 380, 380, 399], 400))).toBe('none');
  });

  it('100 % in single years is an ordinary value; always 100 % or 0 % is said as such', () => {
    expect(shareVerdict(course([70, 80, 90, 100, 100], 100))).toBe('rising');
    expect(shareVerdict(course([12, 12, 12, 12, 12], 12))).toBe('all_full');
    expect(shareVerdict(course([0, 0, 0, 0, 0], 12))).toBe('all_zero');
  });

  it('a verdict stands only where every reading of the words gives it', () => {
    const firm = course([320, 340, 360, 375, 390], 400);
    expect(shareVerdict(firm)).toBe('rising');
    const vague = firm.map((year, index) =>
      index === 4 ? { ...year, denominator: moreThanStated(400) } : year,
    );
    expect(shareVerdict(vague)).toBe('wording');
    const slightly = firm.map((year, index) =>
      index === 4 ? { ...year, numerator: moreThanStated(390) } : year,
    );
    expect(shareVerdict(slightly)).toBe('rising');
  });

  it('widening a part never makes a verdict out of none', () => {
    const year = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(fc.array(year, { minLength: 5, maxLength: 5 }), (years) => {
        const read = (wider: boolean) =>
          shareVerdict(
            years.map(([x, reach, more]) => ({
              numerator: {
                lower: Math.max(0, x - (wider ? more : 0)),
                upper: Math.min(120, x + reach + (wider ? more : 0)),
              },
              denominator: exactQuantity(120),
            })),
          );
        const [narrow, wide] = [read(false), read(true)];
        if (wide === 'rising' || wide === 'falling') expect(narrow).toBe(wide);
      }),
      { seed: 4231, numRuns: 2000 },
    );
  });
});

describe('verdict on five yearly numbers of events', () => {
  it('rises, says nothing, or is always zero', () => {
    expect(eventVerdict([100, 120, 150, 175, 200].map((x) => exactQuantity(x)))).toBe('rising');
    expect(eventVerdict([20, 22, 21, 24, 25].map((x) => exactQuantity(x)))).toBe('none');
    expect(eventVerdict([0, 0, 0, 0, 0].map((x) => exactQuantity(x)))).toBe('all_zero');
  });

  it('leaves open what the wording leaves open', () => {
    const counts = [100, 120, 150, 175].map((x) => exactQuantity(x));
    expect(eventVerdict([...counts, atLeast(200)])).toBe('wording');
    expect(eventVerdict([...counts, moreThanStated(200)])).toBe('rising');
  });
});

describe('chance alone', () => {
  it('makes a trend in five of a thousand series at most', () => {
    const source = seededSource('series without a cause');
    const settled = randomBinomial.source(source)(100, 0.97);
    const happened = randomPoisson.source(source)(20);
    const five = <T>(make: () => T): T[] => Array.from({ length: 5 }, make);
    let [shares, events] = [0, 0];
    for (let world = 0; world < 4000; world += 1) {
      shares += Number(isTrend(shareVerdict(five(() => share(settled(), 100)))));
      events += Number(isTrend(eventVerdict(five(() => exactQuantity(happened())))));
    }
    expect(shares / 4000).toBeLessThanOrEqual(0.005);
    expect(events / 4000).toBeLessThanOrEqual(0.005);
    expect(shares + events).toBeGreaterThan(0);
  });
});

function isTrend(verdict: ReturnType<typeof shareVerdict>): boolean {
  return verdict === 'rising' || verdict === 'falling';
}
