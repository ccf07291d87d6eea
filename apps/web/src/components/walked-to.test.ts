import { expect, test } from 'vitest';
import { walkedAcross, walkedTo } from './walked-to.ts';

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

test('among rows up and down lead to the nearest mark of the next row with marks', () => {
  const rows = [[10, 50, 90], [], [40, 95]];
  expect(walkedAcross('ArrowDown', 0, rows)).toBe(3);
  expect(walkedAcross('ArrowDown', 2, rows)).toBe(4);
  expect(walkedAcross('ArrowUp', 3, rows)).toBe(1);
  expect(walkedAcross('ArrowDown', 4, rows)).toBe(4);
  expect(walkedAcross('ArrowUp', 1, rows)).toBe(1);
  expect(walkedAcross('ArrowRight', 1, rows)).toBeNull();
});
