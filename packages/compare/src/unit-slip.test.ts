import { atLeast, exactQuantity, moreThanStated, type Quantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { unitSlipOf } from './unit-slip.ts';

const cell = (quantity: Quantity) => ({ ...quantity, status: 'reported' as const });
const slip = (now: Quantity, ...earlier: Quantity[]) => unitSlipOf(cell(now), earlier.map(cell));

it('finds a lost or added 万 against the median of the own earlier years', () => {
  expect(slip(exactQuantity(8), exactQuantity(80_000))).toEqual({
    factor: 10_000,
    direction: 'less',
    usual: 80_000,
  });
  expect(
    slip(exactQuantity(3.1), ...[29_000, 31_000, 60_000].map((n) => exactQuantity(n))),
  ).toEqual({ factor: 10_000, direction: 'less', usual: 31_000 });
  expect(slip(moreThanStated(3_000_000), moreThanStated(3000))).toMatchObject({
    factor: 1000,
    direction: 'more',
  });
});

it('leaves alone what is only far off, what is equal, and what has no past', () => {
  expect(slip(exactQuantity(8), exactQuantity(60_000))).toBeNull();
  expect(slip(exactQuantity(8), exactQuantity(84_500))).toBeNull();
  expect(slip(exactQuantity(8), exactQuantity(9))).toBeNull();
  expect(slip(exactQuantity(8))).toBeNull();
  expect(slip(exactQuantity(0, 'zero'), exactQuantity(80_000))).toBeNull();
  expect(slip(exactQuantity(8), exactQuantity(0, 'zero'))).toBeNull();
});

it('asks nothing where the wording of a year leaves the change open', () => {
  expect(slip(atLeast(8), exactQuantity(80_000))).toBeNull();
  expect(slip(exactQuantity(80_000), atLeast(8))).toBeNull();
});
