import { expect, it } from 'vitest';
import { rereadFolder } from './rereading.ts';

it('corrections outlive reading every report again, and what changed is told', async () => {
  const { reports, corrections, kept, changes } = await rereadFolder(40);
  expect(reports).toBe(40);
  expect(corrections).toBeGreaterThan(30);
  expect(kept).toBe(corrections);
  expect(changes).toBeGreaterThan(20);
}, 120_000);
