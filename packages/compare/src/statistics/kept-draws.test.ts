import { expect, it } from 'vitest';
import { drawnOnce } from './kept-draws.ts';
import type { DrawnRank } from './rank-draws.ts';

const rank: DrawnRank = { low: 1, high: 2, best3: 1, worst3: 0, band: 'middle' };

function drawnTimes() {
  let times = 0;
  const draw = (size: number) => () => {
    times += 1;
    return Array.from({ length: size }, () => rank);
  };
  return { draw, times: () => times };
}

it('draws once for what decides the draws, and again for anything else', () => {
  const { draw, times } = drawnTimes();
  expect(drawnOnce('a seed and counts', draw(3))).toBe(drawnOnce('a seed and counts', draw(3)));
  expect(times()).toBe(1);
  drawnOnce('a seed and other counts', draw(3));
  expect(times()).toBe(2);
});

it('forgets the oldest when it holds as many townships as it may', () => {
  const { draw, times } = drawnTimes();
  drawnOnce('oldest', draw(10));
  drawnOnce('a large group', draw(99_995));
  drawnOnce('oldest', draw(10));
  expect(times()).toBe(3);
});
