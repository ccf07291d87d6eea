import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from './item-mark.ts';
import type { ScoredItem } from './scheme.ts';
import { lost, manual, satisfaction, success } from './testing/schemes.ts';

const scored = (item: unknown) => item as ScoredItem;
const late = scored({
  ...satisfaction,
  indicator: 'days_to_publication',
  direction: 'lower',
  target: 59,
  step: 10,
});

describe('marks', () => {
  it.each([
    [70, 0],
    [80, 0],
    [89, 0.5],
    [98, 1],
    [100, 1],
  ])('a rate of %d between 80 and 98 earns %d', (value, mark) => {
    expect(markOf(scored(success), value)).toBeCloseTo(mark, 12);
  });

  it.each([
    [99, 1],
    [95, 1],
    [94.9, 0.8],
    [90, 0.8],
    [89, 0.6],
    [10, 0],
  ])('each step of 5 begun below 95 costs a fifth: %d earns %d', (value, mark) => {
    expect(markOf(scored(satisfaction), value)).toBeCloseTo(mark, 12);
  });

  it('where lower is better the steps lead upwards', () => {
    expect([59, 60, 69, 70, 200].map((days) => markOf(late, days))).toEqual([1, 0.8, 0.8, 0.6, 0]);
  });

  it('events cost their share down to nothing', () => {
    expect([0, 1, 3, 4, 9].map((cases) => markOf(scored(lost), cases))).toEqual([
      1, 0.75, 0.25, 0, 0,
    ]);
  });

  it('presence is one or none; a manual mark is a part of its full mark', () => {
    const presence = scored({ ...success, kind: 'presence' });
    expect([0, 1, 7].map((value) => markOf(presence, value))).toEqual([0, 1, 1]);
    expect(markOf(scored(manual({})), 35)).toBe(0.35);
  });

  it('never fall as a value gets better', () => {
    const value = fc.double({ min: -50, max: 200, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        for (const item of [success, satisfaction, manual({})].map(scored)) {
          expect(markOf(item, more)).toBeGreaterThanOrEqual(markOf(item, less) ?? 2);
        }
        for (const item of [scored(lost), late]) {
          expect(markOf(item, more)).toBeLessThanOrEqual(markOf(item, less) ?? -1);
        }
      }),
      { seed: 4902 },
    );
  });
});
