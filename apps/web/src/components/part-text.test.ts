import { expect, test } from 'vitest';
import { partText } from './part-text.ts';

test('a count keeps what its wording allows', () => {
  expect(partText({ value: 318, lower: 318, upper: 318 })).toBe('318');
  expect(partText({ value: 100, lower: 100, upper: 199 })).toBe('100–199');
  expect(partText({ value: 100, lower: 100, upper: null })).toBe('≥100');
  expect(partText({ value: null, lower: 40, upper: 50 })).toBe('40–50');
});
