import { expect, it } from 'vitest';
import { heightOfRow, placesOf } from './lines-in-cell.ts';

it('a Chinese sign takes two places', () => {
  expect(placesOf('调解12件（%）')).toBe(13);
});

it('a row is as high as its longest text needs, and never lower than a line', () => {
  expect(heightOfRow([])).toBe(15);
  expect(heightOfRow([{ text: '', width: 40 }])).toBe(15);
  expect(
    heightOfRow([
      { text: '短', width: 40 },
      { text: '调'.repeat(58), width: 40 },
    ]),
  ).toBe(60);
});
