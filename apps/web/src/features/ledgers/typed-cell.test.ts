import { expect, test } from 'vitest';
import { typedCell } from './typed-cell.ts';

test.each([
  ['305', 305, 305, 'exact'],
  ['４００余', 400, 499, 'at_least'],
  ['400以上', 400, null, 'at_least'],
  ['近300', 270, 300, 'at_most'],
  ['约50', 45, 55, 'about'],
  ['0', 0, 0, 'zero'],
])('%s is kept with its bounds', (text, lower, upper, qualifier) => {
  expect(typedCell(text)).toMatchObject({ lower, upper, qualifier });
});

test.each(['', '无', '-3', '约400余', '3、5'])('“%s” is no figure', (text) => {
  expect(typedCell(text)).toBeNull();
});

test('a stated zero is a zero', () => {
  expect(typedCell('0')?.status).toBe('reported_zero');
});
