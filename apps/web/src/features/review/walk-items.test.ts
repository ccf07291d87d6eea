import { expect, test } from 'vitest';
import { neighbourOf, nextOpen } from './walk-items.ts';

const list = ['a', 'b', 'c', 'd'];

test('the neighbour stops at both ends', () => {
  expect(neighbourOf(list, 'b', 1)).toBe('c');
  expect(neighbourOf(list, 'd', 1)).toBe('d');
  expect(neighbourOf(list, 'a', -1)).toBe('a');
  expect(neighbourOf(list, null, 1)).toBe('a');
  expect(neighbourOf([], null, 1)).toBeNull();
});

test('the next open one is sought behind, then from the beginning, and is never the current one', () => {
  const open =
    (...names: string[]) =>
    (one: string) =>
      names.includes(one);
  expect(nextOpen(list, 'b', open('a', 'd'))).toBe('d');
  expect(nextOpen(list, 'b', open('a', 'b'))).toBe('a');
  expect(nextOpen(list, 'b', open('b'))).toBeNull();
  expect(nextOpen(list, null, open('c'))).toBe('c');
});
