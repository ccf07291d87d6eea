import { describe, expect, it } from 'vitest';
import { chineseNumber } from './numerals.ts';

describe('chineseNumber', () => {
  it.each([
    [2, '两'],
    [10, '十'],
    [12, '十二'],
    [105, '一百零五'],
    [110, '一百一十'],
    [235, '二百三十五'],
    [1008, '一千零八'],
    [12_000, '一万二千'],
    [30_060, '三万零六十'],
    [98.5, '九十八点五'],
  ])('writes %d as %s', (value, words) => {
    expect(chineseNumber(value)).toBe(words);
  });
});
