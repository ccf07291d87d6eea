import { atLeast, exactQuantity, moreThanStated, type Quantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { jumpBetween } from './jump.ts';

const cell = (quantity: Quantity) => ({ ...quantity, status: 'reported' as const });
const jump = (then: Quantity, now: Quantity) => jumpBetween(cell(then), cell(now));

it('asks about more than three times and less than a third', () => {
  expect(jump(exactQuantity(30), exactQuantity(91))).toBe('rise');
  expect(jump(exactQuantity(30), exactQuantity(90))).toBeNull();
  expect(jump(exactQuantity(91), exactQuantity(30))).toBe('fall');
  expect(jump(exactQuantity(91), exactQuantity(0, 'zero'))).toBe('fall');
  expect(jump(exactQuantity(0, 'zero'), exactQuantity(12))).toBe('rise');
});

it('does not cry wolf over small numbers, nor where the wording leaves it open', () => {
  expect(jump(exactQuantity(1), exactQuantity(9))).toBeNull();
  expect(jump(moreThanStated(400), exactQuantity(1300))).toBeNull();
  expect(jump(atLeast(10), exactQuantity(1300))).toBeNull();
});
