import { exactQuantity } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { rankTownships } from './rank-townships.ts';
import { area, type Stated, townshipYear } from './testing/compared-years.ts';

const settled = (resolved: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(100),
});

const groupsOf = (resolved: readonly (number | null)[]) =>
  rankTownships({
    indicator: 'mediation_success_rate',
    area,
    year: 2023,
    peers: 'all',
    townshipYears: resolved.map((one, index) =>
      townshipYear(index + 1, one === null ? {} : settled(one)),
    ),
  }).groups;

describe('the groups of a ranking', () => {
  it('shows bands where chance outweighs the differences, positions where it does not', () => {
    expect(groupsOf([96, 97, 95, 96, 97, 95])).toMatchObject([{ display: 'bands', k: 6, n: 6 }]);
    expect(groupsOf([99, 90, 70, 50, 30, 10])).toMatchObject([{ display: 'positions' }]);
  });

  it('only lists where fewer than eight in ten have a value, or fewer than five', () => {
    expect(groupsOf([99, 90, 70, 50, 30, null, null])).toMatchObject([
      { display: 'listed', k: 5, n: 7 },
    ]);
    expect(groupsOf([99, 90, 70])).toMatchObject([{ display: 'listed', k: 3 }]);
  });
});
