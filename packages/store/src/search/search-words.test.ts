import { describe, expect, it } from 'vitest';
import { searchWords, spacedWords } from './search-words.ts';

describe('searchWords', () => {
  it('parts Han characters, keeps numbers and Latin words whole, and drops blanks', () => {
    expect(spacedWords('调解 1256 件,\nApp好')).toBe('调 解 1256 件 u2cx app 好');
  });

  it('takes full-width and grouped numbers as the plain ones', () => {
    expect(spacedWords('１２，５００元 ＡＢ')).toBe('12500 元 ab');
    expect(spacedWords('98.5%')).toBe('98 u2ex 5 u25x');
  });

  it('says where every word stands, rare characters of two units included', () => {
    const text = '𬱖坝乡１，０００余件';
    for (const { start, end } of searchWords(text)) expect(end).toBeGreaterThan(start);
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '𬱖',
      '坝',
      '乡',
      '１，０００',
      '余',
      '件',
    ]);
  });

  it('lets no sign of a text pass for the code of another', () => {
    expect(spacedWords('u3001x')).toBe('u 3001 x');
  });
});
