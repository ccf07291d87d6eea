import { expect, it } from 'vitest';
import { chineseDate, chineseNumber } from './numerals.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
])('%i is %s', (number, text) => {
  expect(chineseNumber(number)).toBe(text);
});

it('headings are counted from 1', () => {
  expect(() => chineseNumber(0)).toThrow(RangeError);
});

it('a date is written without zeros before it, and what is none stays', () => {
  expect(chineseDate('2024-03-01')).toBe('2024年3月1日');
  expect(chineseDate('')).toBe('');
});
