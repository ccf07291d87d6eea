import { expect, test } from 'vitest';
import { walkedTo } from './walked-to.ts';

test('arrows walk from mark to mark and stop at the ends', () => {
  expect(walkedTo('ArrowRight', null, 3)).toBe(0);
  expect(walkedTo('ArrowLeft', null, 3)).toBe(2);
  expect(walkedTo('ArrowDown', 1, 3)).toBe(2);
  expect(walkedTo('ArrowRight', 2, 3)).toBe(2);
  expect(walkedTo('ArrowUp', 0, 3)).toBe(0);
  expect(walkedTo('Home', 2, 3)).toBe(0);
  expect(walkedTo('End', 0, 3)).toBe(2);
  expect(walkedTo('Tab', 0, 3)).toBeNull();
});
