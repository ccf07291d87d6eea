import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisRange } from './axis-range.ts';

it('has round ends and never crosses its limits', () => {
  expect(axisRange([0.81, 0.99, 1], { limits: [0, 1] })).toEqual({
    min: 0.8,
    max: 1,
    ticks: [0.8, 0.85, 0.9, 0.95, 1],
  });
  expect(axisRange([3, 499], { zero: true }).min).toBe(0);
});

it('gives one single value room, zero included', () => {
  expect(axisRange([1], { limits: [0, 1] }).max).toBe(1);
  const { min, max } = axisRange([0], { zero: true });
  expect(min).toBe(0);
  expect(max).toBeGreaterThan(0);
  expect(axisRange([]).max).toBeGreaterThan(axisRange([]).min);
});

it('takes values that differ by noise only as one', () => {
  expect(axisRange([0, 5e-324])).toEqual(axisRange([0]));
  expect(axisRange([1e7, 1e7 + 2e-9]).ticks).toEqual(axisRange([1e7]).ticks);
});

it('holds every value between its ends', () => {
  const number = fc.double({ min: -1e7, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (values) => {
      const range = axisRange(values);
      expect(range.min).toBeLessThanOrEqual(Math.min(...values));
      expect(range.max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(range.max).toBeGreaterThan(range.min);
      expect(range.ticks.length).toBeLessThan(12);
    }),
    { seed: 4130, numRuns: 1000 },
  );
});
