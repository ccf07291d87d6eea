import { jStat } from 'jstat';
import { expect, it } from 'vitest';
import { binomialTail } from './binomial-tail.ts';

it('14 of 40 at a tenth is the check value', () => {
  expect(binomialTail(14, 40, 0.1)).toBeCloseTo(1.8e-5, 6);
});

it.each([
  [0, 12, 0.1],
  [1, 12, 0.1],
  [5, 30, 0.2],
  [30, 30, 0.2],
  [40, 200, 0.1],
])('%d of %d at %d is what another library says', (x, n, p) => {
  const other = x === 0 ? 1 : 1 - jStat.binomial.cdf(x - 1, n, p);
  expect(binomialTail(x, n, p)).toBeCloseTo(other, 9);
});
