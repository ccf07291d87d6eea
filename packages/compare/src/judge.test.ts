import { exactQuantity, indicatorById, moreThanStated, type Quantity } from '@xiangjian/indicators';
import { randomBinomial } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from './answers/cell.ts';
import { judgements } from './judge.ts';
import { answersOf } from './peer-cell.ts';
import { seededSource } from './statistics/seeded-source.ts';
import { townshipYear } from './testing/compared-years.ts';

const rate = indicatorById('mediation_success_rate');

function judge(shares: readonly (readonly [Quantity, Quantity])[]): Judgement[] {
  const years = shares.map(([resolved, accepted], index) =>
    townshipYear(index + 1, { disputes_resolved: resolved, disputes_accepted: accepted }),
  );
  const cells = answersOf('mediation_success_rate', years, 2023);
  const judged = judgements(rate, cells, 'all');
  return years.map(({ township }) => judged.get(township.code) ?? 'not_judged');
}

const exact = (x: number, n: number) => [exactQuantity(x), exactQuantity(n)] as const;
const others = [exact(95, 100), exact(96, 100), exact(94, 100), exact(95, 100)];

describe('a share against its peers', () => {
  it('needs five peers with both counts', () => {
    expect(judge([exact(50, 100), ...others.slice(1)])).toEqual(Array(4).fill('not_judged'));
    expect(judge([exact(50, 100), ...others])[0]).toBe('worse_998');
  });

  it('with fewer than 20 cases is judged at 99.8 % alone', () => {
    expect(judge([exact(15, 19), ...others])[0]).toBe('similar');
    expect(judge([exact(10, 19), ...others])[0]).toBe('worse_998');
    expect(judge([exact(23, 28), ...others])[0]).toBe('worse_95');
  });

  it('with fewer than five cases is not judged, and does not count among the peers', () => {
    expect(judge([exact(0, 4), ...others])).toEqual(Array(5).fill('not_judged'));
  });

  it('100 % everywhere is no difference', () => {
    expect(judge(Array.from({ length: 6 }, () => exact(400, 400)))).toEqual(
      Array(6).fill('similar'),
    );
    expect(judge(Array.from({ length: 6 }, () => exact(0, 400)))).toEqual(Array(6).fill('similar'));
  });

  it('a qualified count is judged only if the whole envelope lies on one side', () => {
    const many = Array.from({ length: 12 }, () => exact(380, 400));
    expect(judge([[exactQuantity(305), moreThanStated(400)], ...many])[0]).toBe('worse_998');
    expect(judge([[exactQuantity(380), moreThanStated(400)], ...many])[0]).toBe('similar');
  });

  it('in a thousand worlds of equal true rates calls two in a thousand better or worse at 99.8 % at most', () => {
    for (const [n, truth] of [
      [60, 0.98],
      [30, 0.97],
      [120, 0.93],
    ] as const) {
      const settled = randomBinomial.source(seededSource(`${n} of ${truth}`))(n, truth);
      let [near, far] = [0, 0];
      for (let world = 0; world < 1000; world += 1) {
        const judged = judge(Array.from({ length: 12 }, () => exact(settled(), n)));
        near += judged.filter((one) => one !== 'similar').length;
        far += judged.filter((one) => one.endsWith('998')).length;
      }
      expect(near / 12_000).toBeLessThanOrEqual(0.05);
      expect(far / 12_000).toBeLessThanOrEqual(0.002);
    }
  });

  const count = fc.integer({ min: 20, max: 300 });
  const share = fc.tuple(count, count, fc.nat(40), fc.nat(40)).map(([a, b, reachX, reachN]) => {
    const [x, n] = [Math.min(a, b), Math.max(a, b)];
    return { x, n, reachX, reachN };
  });

  it('widening a count never turns an undecided township into a judged one, nor one side into the other', () => {
    const quantity = (lower: number, reach: number): Quantity =>
      reach === 0
        ? exactQuantity(lower)
        : { value: null, lower, upper: lower + reach, qualifier: 'range' };
    const side = (judgement: Judgement | undefined) => judgement?.split('_')[0] ?? '';
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 5, maxLength: 9 }),
        fc.nat(8),
        fc.nat(60),
        (shares, which, more) => {
          const widened = shares.map((one, index) =>
            index === which
              ? { ...one, reachX: one.reachX + more, reachN: one.reachN + more }
              : one,
          );
          const run = (list: typeof shares) =>
            judge(
              list.map(({ x, n, reachX, reachN }) => [quantity(x, reachX), quantity(n, reachN)]),
            );
          const [before, after] = [run(shares), run(widened)];
          after.forEach((judgement, index) => {
            if (judgement === 'similar') return;
            expect(side(before[index])).toBe(side(judgement));
          });
        },
      ),
      { seed: 4120, numRuns: 200 },
    );
  });
});
