import { jStat } from 'jstat';
import { expect, it } from 'vitest';
import { at95, at998 } from './chance-level.ts';
import { exactShareInterval } from './exact-share.ts';

it.each([
  [118, 120],
  [45, 50],
  [1, 30],
])('%d of %d agrees with a second library', (x, n) => {
  const { lower, upper } = exactShareInterval(x, n, at998);
  expect(lower).toBeCloseTo(jStat.beta.inv(0.001, x, n - x + 1), 6);
  expect(upper).toBeCloseTo(jStat.beta.inv(0.999, x + 1, n - x), 6);
});

it('the lower limit is the rate at which so many cases come in one of forty draws', () => {
  const { lower } = exactShareInterval(45, 50, at95);
  expect(1 - jStat.binomial.cdf(44, 50, lower)).toBeCloseTo(0.025, 6);
});

it('ends exactly at 0 and 1', () => {
  expect(exactShareInterval(0, 12, at95).lower).toBe(0);
  expect(exactShareInterval(0, 12, at95).upper).toBeCloseTo(1 - 0.025 ** (1 / 12), 12);
  expect(exactShareInterval(12, 12, at95).upper).toBe(1);
});
