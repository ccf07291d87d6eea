import { expect, it } from 'vitest';
import { printedRow } from './printed-row.ts';

it('is roomy where a piece has a sheet to itself, and never lower than can be read', () => {
  expect(printedRow(19)).toBe(1.6);
  expect(printedRow(26)).toBeLessThan(1.6);
  expect(printedRow(26)).toBeGreaterThan(1.22);
  expect(printedRow(60)).toBe(1.22);
});

it('stays low where two pieces share a sheet', () => {
  expect(printedRow(8)).toBe(1.22);
});
