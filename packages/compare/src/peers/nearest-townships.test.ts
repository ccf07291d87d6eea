import { about, exactQuantity } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedYear } from '../compared-year.ts';
import { township, townshipYear } from '../testing/compared-years.ts';
import { nearestTownships } from './nearest-townships.ts';

const sized = (index: number, villages: number, communities: number | null = 1) =>
  townshipYear(index, {
    villages_total: exactQuantity(villages),
    ...(communities === null ? {} : { communities: exactQuantity(communities) }),
  });

/** Towns are the numbers not of the form 3n + 2. */
const towns = [
  sized(1, 10, 1),
  sized(3, 11, 1),
  sized(4, 12, 2),
  sized(6, 20, 3),
  sized(7, 40, 9),
  sized(9, 80, 20),
];
const rural = [sized(2, 10, 1), sized(5, 10, 1)];

const codes = (near: ReturnType<typeof nearestTownships>) => near.map((one) => one.township.code);

describe('nearest townships', () => {
  const near = nearestTownships(township(1).code, [...towns, ...rural]);

  it('are of the same kind, the most alike first, with the reasons', () => {
    expect(codes(near)).toEqual([3, 4, 6, 7, 9].map((index) => township(index).code));
    const [first, second] = near;
    expect(first?.reasons[0]).toMatchObject({ own: 10, other: 11, part: 1 });
    expect(second?.reasons.map(({ part }) => part).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('do not depend on the order', () => {
    expect(nearestTownships(township(1).code, [...rural, ...towns].reverse())).toEqual(near);
  });

  it('are ten of fifteen, five of eight, all of fewer', () => {
    const many = (size: number) =>
      Array.from({ length: size }, (_, index) => sized(3 * index + 1, 10 + index, index % 4));
    const found = (size: number) => nearestTownships(township(1).code, many(size)).length;
    expect([7, 8, 14, 15].map(found)).toEqual([6, 5, 5, 10]);
  });

  it('a variable that few state is not used, one that is missing is made up for below 70 % only', () => {
    const silent = [...towns.slice(0, 5), sized(9, 10, null)];
    expect(codes(nearestTownships(township(1).code, silent))).not.toContain(township(9).code);
    const alone = towns.map((one, index) =>
      index < 2 ? one : sized(10 + 3 * index, 15 + index, null),
    );
    expect(nearestTownships(township(1).code, alone)).toHaveLength(5);
    expect(nearestTownships(township(1).code, [townshipYear(1, {}), ...towns.slice(1)])).toEqual(
      [],
    );
  });

  it('what the wording leaves open widens the distance and keeps the stated one inside', () => {
    const vague: ComparedYear = townshipYear(4, {
      villages_total: about(12),
      communities: exactQuantity(2),
    });
    const [, one] = nearestTownships(township(1).code, [
      ...towns.slice(0, 2),
      vague,
      ...towns.slice(3),
    ]);
    expect(one?.bounds.lower).toBeLessThan(one?.distance ?? 0);
    expect(one?.bounds.upper).toBeGreaterThan(one?.distance ?? 9);
    expect(near[1]?.bounds).toEqual({ lower: near[1]?.distance, upper: near[1]?.distance });
  });
});
