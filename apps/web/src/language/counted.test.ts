import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test('only one is singular', () => {
  expect([0, 1, 2].map((count) => counted(count, 'figure'))).toEqual([
    '0 figures',
    '1 figure',
    '2 figures',
  ]);
  expect(counted(2, 'reply', 'replies')).toBe('2 replies');
});
