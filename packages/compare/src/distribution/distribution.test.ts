import { between, exactQuantity, type IndicatorId, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedYear } from '../compared-year.ts';
import { rankTownships } from '../rank-townships.ts';
import { checkShares } from '../testing/check-shares.ts';
import { area, type Stated, townshipYear } from '../testing/compared-years.ts';
import { distributionOf } from './distribution.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const check = checkShares.map(({ x, n }, index) => townshipYear(index + 1, settled(x, n)));

const distribution = (
  townshipYears: readonly ComparedYear[],
  indicator: IndicatorId = 'mediation_success_rate',
  peers: 'all' | 'kind' = 'all',
) => distributionOf({ indicator, area, year: 2023, peers, townshipYears, events: [] });

describe('the check set of shares', () => {
  const found = distribution(check);
  const of = (index: number) =>
    found.rows.find(({ township }) => township.name.startsWith(`第${index}`));

  it('shows positions, because differences outweigh chance', () => {
    expect(found.groups).toHaveLength(1);
    expect(found.groups[0]).toMatchObject({ k: 8, n: 8, display: 'positions' });
    expect(found.groups[0]?.rankability).toBeCloseTo(0.841, 3);
    expect(of(1)).toMatchObject({ rank: 2, rank_low: 1, rank_high: 4, quantile_class: 1 });
    expect(of(1)?.best3).toBeCloseTo(0.81, 2);
    expect(of(7)).toMatchObject({ rank: 8, quantile_class: 5, band: 'lower' });
  });

  it('names groups of two bases in the language of the sentence', () => {
    const rates = [96, 97, 98].map((rate, index) =>
      townshipYear(index + 20, { mediation_success_rate_stated: exactQuantity(rate) }),
    );
    const { finding_zh, finding_en } = distribution([...check, ...rates]);
    expect(finding_zh).toContain('全部乡镇 · 报告自述：');
    expect(finding_en).toContain('all townships · as stated: ');
    expect(finding_en).not.toMatch(/\p{Script=Han}/u);
  });

  it('draws noisy shares towards the pooled rate beside the stated ones', () => {
    expect(of(7)?.shrunk).toBeCloseTo(0.8674, 4);
    expect(of(7)?.value).toBe(0.825);
    const vague = check.with(
      6,
      townshipYear(7, { ...settled(33, 40), disputes_accepted: moreThanStated(40) }),
    );
    expect(distribution(vague).rows.filter(({ shrunk }) => shrunk === null)).toHaveLength(1);
    expect(distribution(check.slice(0, 4)).rows.every(({ shrunk }) => shrunk === null)).toBe(true);
  });

  it('gives chance at 95 % and at 99.8 %', () => {
    expect(of(1)?.lower95).toBeCloseTo(0.941264, 6);
    expect(of(1)?.upper998).toBeCloseTo(0.997479, 6);
  });

  it('names the bases of its groups in the language of its finding', () => {
    const stated = [95, 96, 97].map((rate, index) =>
      townshipYear(index + 11, { mediation_success_rate_stated: exactQuantity(rate) }),
    );
    const { finding_zh, finding_en } = distribution([...check, ...stated]);
    expect(finding_zh).toContain('全部乡镇 · 报告自述：');
    expect(finding_en).toContain('all townships · as stated: ');
    expect(finding_en).not.toMatch(/乡镇|成功/);
  });

  it('agrees with the ranking, place by place', () => {
    const ranking = rankTownships({
      indicator: 'mediation_success_rate',
      area,
      year: 2023,
      peers: 'all',
      townshipYears: check,
    });
    for (const { township, rank, rank_low, rank_high, tied } of ranking.rows) {
      const row = found.rows.find((one) => one.township.code === township.code);
      expect(row).toMatchObject({ rank, rank_low, rank_high, tied });
    }
  });

  it('does not depend on the order', () => {
    expect(distribution(check.toReversed())).toEqual(found);
  });
});

describe('what an order is worth', () => {
  it('chance alone leaves bands, and hides every position', () => {
    const alike = [94, 95, 96, 95, 94, 96].map((x, index) =>
      townshipYear(index + 1, settled(x, 100)),
    );
    const found = distribution(alike);
    expect(found.groups[0]).toMatchObject({ display: 'bands', rankability: 0 });
    expect(found.finding_zh).toContain('只分上、中、下');
    for (const row of found.rows) {
      expect(row).toMatchObject({
        rank: null,
        percentile: null,
        quantile_class: null,
        band: 'middle',
      });
    }
  });

  it('all at 100 % are in one band and are not put in an order', () => {
    const full = [12, 40, 400, 30, 25].map((n, index) => townshipYear(index + 1, settled(n, n)));
    expect(distribution(full).groups[0]).toMatchObject({ display: 'bands', rankability: null });
  });

  it('under 80 % coverage, and under five values, there is only the list', () => {
    const silent = [9, 10, 11].map((index) => townshipYear(index, {}));
    const found = distribution([...check, ...silent]);
    expect(found.groups[0]).toMatchObject({ k: 8, n: 11, display: 'listed' });
    expect(found.rows.every(({ rank, band }) => rank === null && band === null)).toBe(true);
    expect(found.rows.at(-1)).toMatchObject({ status: 'not_mentioned', not_ranked: 'no_value' });
    expect(distribution(check.slice(0, 4)).groups[0]?.display).toBe('listed');
  });

  it('says of every township without a position why', () => {
    const found = distribution([
      ...check,
      townshipYear(9, settled(3, 3)),
      townshipYear(10, settled(12, 10)),
    ]);
    const reasons = found.rows.flatMap(({ not_ranked }) => not_ranked ?? []);
    expect(reasons.sort()).toEqual(['base_under_five', 'impossible_share']);
    expect(
      found.rows.find(({ not_ranked }) => not_ranked === 'impossible_share')?.lower95,
    ).toBeNull();
  });
});

describe('other indicators', () => {
  const numbers = [500, 450, 420, 400, 300].map((value) => exactQuantity(value));

  it('numbers of events have Byar intervals and drawn ranks', () => {
    const years = numbers.map((value, index) =>
      townshipYear(index + 1, { disputes_accepted: value }),
    );
    const found = distribution(years, 'disputes_accepted');
    expect(found.chance_method).toBe('byar');
    expect(found.groups[0]?.display).toBe('positions');
    expect(found.rows[0]?.lower95).toBeLessThan(500);
    expect(found.rows[0]?.upper998).toBeGreaterThan(560);
    expect(found.rows[1]?.rank_high).toBeGreaterThan(found.rows[1]?.rank ?? 9);
    expect(found.finding_zh).toContain('位次只表示大小，不评好坏');
  });

  it('effort has no chance; its ranks are as wide as its wording', () => {
    const vague = [
      exactQuantity(500),
      between(401, 499),
      exactQuantity(420),
      between(380, 419),
      exactQuantity(300),
    ];
    const years = vague.map((value, index) => townshipYear(index + 1, { outreach_events: value }));
    const found = distribution(years, 'outreach_events');
    expect(found).toMatchObject({ chance_method: 'none' });
    const inOrder = found.rows.toSorted((a, b) => (a.township.name < b.township.name ? -1 : 1));
    expect(inOrder.map(({ rank_low, rank_high }) => [rank_low, rank_high])).toEqual([
      [1, 1],
      [2, 4],
      [2, 3],
      [3, 4],
      [5, 5],
    ]);
    expect(found.rows.every(({ lower95, best3 }) => lower95 === null && best3 === null)).toBe(true);
  });

  it('a real 0 is best where less is better', () => {
    const years = [0, 4, 5, 6, 9].map((lost, index) =>
      townshipYear(index + 1, {
        litigation_lost: exactQuantity(lost, lost === 0 ? 'zero' : 'exact'),
        litigation_cases: exactQuantity(20),
      }),
    );
    const [first] = distribution(years, 'litigation_loss_share').rows;
    expect(first).toMatchObject({ value: 0, rank: 1, quantile_class: 1, percentile: 90 });
  });

  it('widening a number never narrows its rank interval', () => {
    const years = (second: typeof numbers) =>
      second.map((value, index) => townshipYear(index + 1, { outreach_events: value }));
    const [plain, vague] = [numbers, numbers.with(3, moreThanStated(400))].map((values) =>
      distribution(years(values), 'outreach_events').rows.map(({ rank_low, rank_high }) => ({
        rank_low,
        rank_high,
      })),
    );
    plain?.forEach(({ rank_low, rank_high }, index) => {
      expect(vague?.[index]?.rank_low).toBeLessThanOrEqual(rank_low ?? 0);
      expect(vague?.[index]?.rank_high).toBeGreaterThanOrEqual(rank_high ?? 9);
    });
  });
});
