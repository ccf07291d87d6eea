import { expect, test } from 'vitest';
import { safeLink } from './safe-link.ts';

test('web addresses may be followed', () => {
  expect(safeLink('http://www.example.gov.cn/a.html')).toBe('http://www.example.gov.cn/a.html');
  expect(safeLink('https://www.example.gov.cn/')).toBe('https://www.example.gov.cn/');
});

test.each([
  null,
  '',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///C:/a.html',
  'www.example.gov.cn',
])('%s is shown without a link', (address) => {
  expect(safeLink(address)).toBeNull();
});
