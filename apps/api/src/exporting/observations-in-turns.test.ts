import { expect, it, onTestFinished } from 'vitest';
import { openSmallDistrict } from '../testing/small-district.ts';
import { observationsInTurns } from './observations-in-turns.ts';

it('gives every cell, and stops when nobody waits any more', async () => {
  const database = await openSmallDistrict();
  onTestFinished(() => database.close());
  const all: unknown[] = [];
  for await (const one of observationsInTurns(database, {})) all.push(one);
  expect(all.length).toBeGreaterThan(100);
  const caller = new AbortController();
  const read: unknown[] = [];
  const reading = async () => {
    for await (const one of observationsInTurns(database, {}, { signal: caller.signal })) {
      read.push(one);
      if (read.length === 10) caller.abort();
    }
  };
  await expect(reading()).rejects.toThrow('aborted');
  expect(read).toEqual(all.slice(0, 10));
});
