import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { randomBinomial } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { checkShares } from '../testing/check-shares.ts';
import { drawsFor } from './rank-draws.ts';
import type { ShareParts } from './samplers.ts';
import { seededSource } from './seeded-source.ts';
import { simulatedEventRanks, simulatedRanks, turnedRanks } from './simulated-ranks.ts';

const share = (x: number, n: number): ShareParts => ({
  numerator: exactQuantity(x),
  denominator: exactQuantity(n),
});

const checkSet = checkShares.map(({ x, n }) => share(x, n));

describe('simulated rank intervals', () => {
  it('the check set: 118/120 is 1 to 4, 150/155 is 2 to 5, 33/40 is 6 to 8', () => {
    const ranks = simulatedRanks(checkSet, 'check set');
    expect(ranks[0]).toMatchObject({ low: 1, high: 4 });
    expect(ranks[7]).toMatchObject({ low: 2, high: 5 });
    expect(ranks[6]).toMatchObject({ low: 6, high: 8, band: 'lower' });
    expect(ranks[0]?.best3).toBeCloseTo(0.81, 2);
    expect(ranks[7]?.best3).toBeCloseTo(0.31, 2);
    expect(ranks[6]?.best3).toBeLessThan(0.001);
    expect(ranks[6]?.worst3).toBeGreaterThan(0.95);
  });

  it('the same text gives the same intervals', () => {
    const first = simulatedRanks(checkSet, 'success rate 2023');
    expect(simulatedRanks(checkSet, 'success rate 2023')).toEqual(first);
  });

  it('twelve shares without any difference leave every rank wide open', () => {
    const equal = Array.from({ length: 12 }, () => share(95, 100));
    for (const { low, high } of simulatedRanks(equal, 'equal')) {
      expect(low).toBeLessThanOrEqual(2);
      expect(high).toBeGreaterThanOrEqual(11);
    }
  });

  it('in a thousand worlds of equal true rates the band leaves the middle in one case of twenty at most', () => {
    const [worlds, towns, draws] = [1000, 12, 400];
    const settled = randomBinomial.source(seededSource('equal worlds'))(120, 0.93);
    let [away, banded] = [0, 0];
    for (let world = 0; world < worlds; world += 1) {
      const shares = Array.from({ length: towns }, () => share(settled(), 120));
      const ranks = simulatedRanks(shares, `world ${world}`, draws);
      away += ranks.filter(({ low, high }) => low > 6.5 || high < 6.5).length;
      banded += ranks.filter(({ band }) => band !== 'middle').length;
    }
    expect(banded / (worlds * towns)).toBeLessThanOrEqual(0.05);
    expect(banded).toBeGreaterThan(0);
    // The rank interval holds 90 % of the draws, so it may leave the middle twice as often.
    expect(away / (worlds * towns)).toBeLessThanOrEqual(0.1);
  });

  it('wording widens the interval: 305 of 400余 among exact shares', () => {
    const others = [0.62, 0.65, 0.68, 0.71, 0.74].map((rate) =>
      share(Math.round(rate * 5000), 5000),
    );
    const exact = simulatedRanks([share(305, 450), ...others], 'wording')[0];
    const vague = simulatedRanks(
      [{ numerator: exactQuantity(305), denominator: moreThanStated(400) }, ...others],
      'wording',
    )[0];
    expect((vague?.high ?? 0) - (vague?.low ?? 0)).toBeGreaterThan(
      (exact?.high ?? 0) - (exact?.low ?? 0),
    );
  });

  it('the draws shrink for very many shares and never below a thousand', () => {
    expect([8, 100, 400, 5000].map(drawsFor)).toEqual([10_000, 10_000, 2500, 1000]);
  });

  it('seen from the other end the best are the worst', () => {
    const ranks = simulatedRanks(checkSet, 'check set');
    const turned = turnedRanks(ranks);
    expect(turned[6]).toMatchObject({ low: 1, high: 3, best3: ranks[6]?.worst3, band: 'upper' });
    expect(turnedRanks(turned)).toEqual(ranks);
  });
});

describe('simulated ranks of counts', () => {
  it('100 events are surely before 25, and 27 are not told from 25', () => {
    const ranks = simulatedEventRanks(
      [100, 27, 25, 3].map((x) => exactQuantity(x)),
      'counts',
    );
    expect(ranks.map(({ low, high }) => [low, high])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ]);
  });

  it('wording widens the interval of a count', () => {
    const others = [410, 430, 450, 470, 490].map((x) => exactQuantity(x));
    const [vague] = simulatedEventRanks([moreThanStated(400), ...others], 'wording');
    const [exact] = simulatedEventRanks([exactQuantity(450), ...others], 'wording');
    expect(vague?.low).toBeLessThanOrEqual(exact?.low ?? 0);
    expect(vague?.high).toBeGreaterThan(exact?.high ?? 9);
  });
});
