import { expect, it } from 'vitest';
import { isBeyondWhole } from './beyond-whole.ts';

it.each([
  ['ratio', 1.053, true],
  ['ratio', 1, false],
  ['ratio', null, false],
  ['percent', 100, false],
  ['percent', 105.3, true],
  ['number', 105.3, false],
] as const)('%s %s', (scale, lower, beyond) => {
  expect(isBeyondWhole(scale, { lower })).toBe(beyond);
});
