import { expect, test } from 'vitest';
import { decimalsOf, padDecimals } from './cell-text.ts';

test('plain numbers and ranges of a column share their decimals; words stay as they are', () => {
  const column = ['98.6', '100', '61.1–76.3', '未提及', '95.25'];
  expect(decimalsOf(column)).toBe(2);
  expect(column.map((text) => padDecimals(text, 2))).toEqual([
    '98.60',
    '100.00',
    '61.10–76.30',
    '未提及',
    '95.25',
  ]);
});
