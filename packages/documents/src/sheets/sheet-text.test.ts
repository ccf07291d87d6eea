import { expect, it } from 'vitest';
import { readDelimited } from './read-delimited.ts';
import { sheetText } from './sheet-text.ts';

it('quotes every cell letter for letter, line breaks and rare characters included', () => {
  const [sheet] = readDelimited('乡镇,"受理\n（件）"\n㵘𠮷镇,４００余\n').sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { text, spanOf } = sheetText(sheet);
  sheet.rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const { start, end } = spanOf(y, x);
      expect(text.slice(start, end)).toBe(cell.text);
    });
  });
  expect(text).toBe('乡镇\t受理\n（件）\n㵘𠮷镇\t４００余');
});
