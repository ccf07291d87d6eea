import { expect, it } from 'vitest';
import { median, peerMedian, quantile } from './quantiles.ts';

it('interpolates as NumPy and R do by default', () => {
  const values = [15, 20, 35, 40, 50, 80];
  expect(quantile(values, 0.25)).toBe(23.75);
  expect(median(values)).toBe(37.5);
  expect(quantile(values, 0.75)).toBe(47.5);
  expect(quantile(values, 0)).toBe(15);
  expect(quantile(values, 1)).toBe(80);
});

it('does not depend on order and leaves its input alone', () => {
  const values = [3, 1, 2];
  expect(median(values)).toBe(2);
  expect(values).toEqual([3, 1, 2]);
});

it('has nothing to say of no values, and no median of peers below five', () => {
  expect(median([])).toBeNull();
  expect(peerMedian([1, 2, 3, 4])).toBeNull();
  expect(peerMedian([0, 0, 0, 0, 0])).toEqual({ value: 0, n: 5 });
});
