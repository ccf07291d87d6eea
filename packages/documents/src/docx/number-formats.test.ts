import { expect, it } from 'vitest';
import { listNumber } from './number-formats.ts';

it.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'taiwaneseCountingThousand', '十二'],
  [20, 'chineseCounting', '二十'],
  [35, 'japaneseCounting', '三十五'],
  [3, 'decimal', '3'],
  [3, 'decimalEnclosedCircle', '③'],
  [2, 'upperLetter', 'B'],
  [14, 'lowerRoman', 'xiv'],
  [8, 'upperRoman', 'VIII'],
  [1, 'bullet', ''],
  [9999, 'upperRoman', '9999'],
])('prints %i as %s: %s', (count, format, written) => {
  expect(listNumber(count, format)).toBe(written);
});
