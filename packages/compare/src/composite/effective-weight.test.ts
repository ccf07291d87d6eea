import { expect, it } from 'vitest';
import { effectiveWeight } from './effective-weight.ts';

const index = Float64Array.of(1, 2, 3, 4, 5, 6);

it('is the squared correlation with the index', () => {
  expect(effectiveWeight(index, index)).toBe(1);
  expect(
    effectiveWeight(
      index.map((value) => -value),
      index,
    ),
  ).toBe(1);
  // By hand: sum of products 15.5, sums of squares 17.5 each, so r = 31/35.
  const scores = Float64Array.of(2, 1, 3, 4, 6, 5);
  expect(effectiveWeight(scores, index)).toBeCloseTo((31 / 35) ** 2, 9);
});

it('leaves missing scores out, and is unknown below five or where nothing differs', () => {
  const missing = Float64Array.of(1, 2, 3, 4, 5, Number.NaN);
  expect(effectiveWeight(missing, index)).toBe(1);
  expect(effectiveWeight(Float64Array.of(1, 2, 3, 4, Number.NaN, Number.NaN), index)).toBeNull();
  expect(effectiveWeight(new Float64Array(6).fill(7), index)).toBeNull();
});
