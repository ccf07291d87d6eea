import { expect, it } from 'vitest';
import { shareDifference } from './newcombe.ts';

it('118/120 against 45/50', () => {
  const difference = shareDifference({ x: 118, n: 120 }, { x: 45, n: 50 });
  expect(difference?.lower).toBeCloseTo(0.0129, 4);
  expect(difference?.upper).toBeCloseTo(0.1976, 4);
});

it('has no interval without a denominator', () => {
  expect(shareDifference({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeNull();
});
