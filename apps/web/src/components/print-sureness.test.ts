import { expect, it } from 'vitest';
import { printSureness } from './print-sureness.ts';

it('is never rounded up to certainty', () => {
  expect(printSureness(0.997)).toBe('99.7%');
  expect(printSureness(0.9999)).toBe('99.9%');
  expect(printSureness(0.94)).toBe('94%');
  expect(printSureness(0.5)).toBe('50%');
});
