import { expect, test } from 'vitest';
import { pageOf } from './asked-page.ts';

test.each([
  ['/', 'overview'],
  ['/compare', 'compare'],
  ['/compare/', 'compare'],
  ['/reports/12', 'report'],
  ['/townships/990101001', 'township'],
  ['/embed/compare', 'compare'],
  ['/embed', 'overview'],
  [`/s/${'a'.repeat(43)}/indicators/mediation_success_rate`, 'indicator'],
  [`/s/${'a'.repeat(43)}`, 'overview'],
])('%s is the page %s', (pathname, page) => {
  expect(pageOf(pathname)).toBe(page);
});

test('an address without a page names none', () => {
  expect(pageOf('/nowhere')).toBeUndefined();
  expect(pageOf('/reports/12/34')).toBeUndefined();
  expect(pageOf('/s/short')).toBeUndefined();
});
