import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { randomBinomial } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { seededSource } from './seeded-source.ts';
import { drawsFor, type ShareParts, simulatedRanks } from './simulated-ranks.ts';

const share = (x: number, n: number): ShareParts => ({
  numerator: exactQuantity(x),
  denominator: exactQuantity(n),
});

const checkSet = [
  share(118, 120),
  share(45, 50),
  share(392, 400),
  share(60, 70),
  share(75, 80),
  share(210, 212),
  share(33, 40),
  share(150, 155),
];

describe('simulated rank intervals', () => {
  it('the check set: 118/120 is 1 to 4, 150/155 is 2 to 5, 33/40 is 6 to 8', () => {
    const ranks = simulatedRanks(checkSet, 'check set');
    expect(ranks[0]).toEqual({ low: 1, high: 4 });
    expect(ranks[7]).toEqual({ low: 2, high: 5 });
    expect(ranks[6]).toEqual({ low: 6, high: 8 });
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

  it('in worlds of equal true rates no more are kept from the middle than a 90 % interval allows', () => {
    const [worlds, towns] = [30, 15];
    const settled = randomBinomial.source(seededSource('equal worlds'))(120, 0.93);
    let away = 0;
    for (let world = 0; world < worlds; world += 1) {
      const shares = Array.from({ length: towns }, () => share(settled(), 120));
      const ranks = simulatedRanks(shares, `world ${world}`);
      away += ranks.filter(({ low, high }) => low > 8 || high < 8).length;
    }
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
});
