import { describe, expect, it } from 'vitest';
import { boundedRanks } from './bounded-ranks.ts';
import { competitionRanks } from './competition-ranks.ts';
import { percentiles } from './percentiles.ts';

const plain = (values: readonly number[]) =>
  percentiles(values, boundedRanks(values.map((value) => ({ lower: value, upper: value }))));

describe('percentile rank', () => {
  const values = [96.1, 98, 98, 98, 99.2, 100, 100];

  it('the check set: 7.14, 35.71, 64.29, 85.71', () => {
    const middles = plain(values).map(({ middle }) => middle.toFixed(2));
    expect(middles).toEqual(['7.14', '35.71', '35.71', '35.71', '64.29', '85.71', '85.71']);
    expect(competitionRanks(values).map(({ rank }) => rank)).toEqual([7, 4, 4, 4, 3, 1, 1]);
  });

  it('prints a tie as a range: two of seven at 100 % are at 71–100 %', () => {
    const top = plain(values).at(-1);
    expect(top?.low).toBeCloseTo(500 / 7, 9);
    expect(top?.high).toBe(100);
  });

  it('what wording leaves open stays open', () => {
    const places = [500, 450, 420, 400, 300];
    const bounds = [
      [500, 500],
      [401, 499],
      [420, 420],
      [380, 419],
      [300, 300],
    ].map(([lower = 0, upper = 0]) => ({ lower, upper }));
    const [, vague] = percentiles(places, boundedRanks(bounds));
    expect(vague).toEqual({ middle: 70, low: 20, high: 80 });
  });
});
