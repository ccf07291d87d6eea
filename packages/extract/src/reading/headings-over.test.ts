import { expect, test } from 'vitest';
import { headingsOver } from './headings-over.ts';

const text = `引言。\n三、行政执法方面\n1.检查企业823家次。\n${'长'.repeat(1300)}\n(二)普法\n发放资料300份。\n`;

test('a place stands under the last heading above it, unless that is far away', () => {
  const headingOver = headingsOver(text);
  expect(headingOver(1)).toBe('');
  expect(headingOver(text.indexOf('823'))).toBe('三、行政执法方面');
  expect(headingOver(text.indexOf('(二)') - 1)).toBe('');
  expect(headingOver(text.indexOf('300'))).toBe('(二)普法');
});
