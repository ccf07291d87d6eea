import { expect, it } from 'vitest';
import { takeTurns } from './turns.ts';

it('lets no more work at a time than are allowed, keeps the order, and refuses who would wait too long', async () => {
  const turn = takeTurns({ running: 2, waiting: 2 });
  const done: number[] = [];
  let atOnce = 0;
  let most = 0;
  const work = (name: number) =>
    turn(async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
      done.push(name);
      if (name === 1) throw new RangeError('failed');
    });
  const all = await Promise.allSettled([1, 2, 3, 4, 5].map(work));
  expect(all.map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ]);
  expect([most, done]).toEqual([2, [1, 2, 3, 4]]);
  await work(6);
  expect(done.at(-1)).toBe(6);
});
