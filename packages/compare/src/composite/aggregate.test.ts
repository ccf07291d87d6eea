import { expect, it } from 'vitest';
import { aggregate } from './aggregate.ts';

const scores = [80, 55, 20].map((score) => Float64Array.of(score));
const weights = Float64Array.of(0.5, 0.3, 0.2);

it('80, 55, 20 by 0.5, 0.3, 0.2', () => {
  expect(aggregate('arithmetic', scores, weights, 0)).toBeCloseTo(60.5, 9);
  expect(aggregate('geometric', scores, weights, 0)).toBeCloseTo(54.1826, 4);
});

it('leaves a missing score out and lets the others rise in proportion', () => {
  const missing = [Float64Array.of(80), Float64Array.of(Number.NaN), Float64Array.of(20)];
  expect(aggregate('arithmetic', missing, weights, 0)).toBeCloseTo((80 * 0.5 + 20 * 0.2) / 0.7, 9);
  expect(aggregate('geometric', missing, weights, 0)).toBeCloseTo(80 ** (5 / 7) * 20 ** (2 / 7), 9);
});

it('has nothing to say of nothing', () => {
  expect(aggregate('arithmetic', [Float64Array.of(Number.NaN)], Float64Array.of(1), 0)).toBeNaN();
});
