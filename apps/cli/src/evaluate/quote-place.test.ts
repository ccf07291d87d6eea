import { expect, it } from 'vitest';
import { quotePlace } from './quote-place.ts';

it('takes the place that is near, else the first, else none', () => {
  const text = '调解5件，又调解5件。';
  expect(quotePlace(text, '调解5件')).toEqual({ start: 0, end: 4 });
  expect(quotePlace(text, '调解5件', 6)).toEqual({ start: 6, end: 10 });
  expect(quotePlace(text, '调解5件', 99)).toEqual({ start: 0, end: 4 });
  expect(quotePlace(text, '调解6件')).toBeNull();
  expect(quotePlace(text, '')).toBeNull();
});
