import { atLeast, between, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedYear } from './compared-year.ts';
import { rankTownships } from './rank-townships.ts';
import { area, type Stated, townshipYear } from './testing/compared-years.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const rates: ComparedYear[] = [
  townshipYear(1, settled(118, 120)),
  townshipYear(2, settled(90, 120)),
  townshipYear(3, settled(392, 400)),
  townshipYear(4, settled(60, 62)),
  townshipYear(5, settled(74, 80)),
  townshipYear(6, settled(210, 212)),
  townshipYear(7, { mediation_success_rate_stated: exactQuantity(99) }),
  townshipYear(8, { mediation_success_rate_stated: atLeast(98) }),
  townshipYear(9, {
    disputes_resolved: exactQuantity(305),
    disputes_screened: moreThanStated(400),
  }),
  townshipYear(10, settled(3, 3)),
  townshipYear(11, settled(12, 10)),
  townshipYear(12, {}),
  townshipYear(13, null),
];

const rank = (
  townshipYears: readonly ComparedYear[],
  indicator: Parameters<typeof rankTownships>[0]['indicator'] = 'mediation_success_rate',
  peers: 'all' | 'kind' = 'all',
) => rankTownships({ indicator, area, year: 2023, peers, townshipYears });

describe('success rates', () => {
  const ranking = rank(rates);
  const of = (index: number) =>
    ranking.rows.find(({ township }) => township.name.startsWith(`第${index}${township.kind}`));

  it('ranks each basis apart and says why the others are not ranked', () => {
    expect(of(6)).toMatchObject({ rank: 1, rank_basis: 'accepted', rank_group_size: 6 });
    expect(of(7)).toMatchObject({ rank: 1, rank_basis: 'stated', rank_group_size: 2 });
    expect(of(9)?.not_ranked).toBe('screened_basis');
    expect(of(10)).toMatchObject({
      not_ranked: 'base_under_five',
      judgement: 'not_judged',
      small_base: true,
    });
    expect(of(11)).toMatchObject({
      not_ranked: 'impossible_share',
      value: 1.2,
      chance_lower: null,
    });
    expect(of(12)).toMatchObject({ not_ranked: 'no_value', status: 'not_mentioned' });
    expect(of(13)).toMatchObject({ not_ranked: 'no_value', status: 'report_missing' });
  });

  it('never shows a rank without its interval, nor outside it', () => {
    for (const row of ranking.rows.filter((one) => one.rank !== null)) {
      expect(row.rank_low).toBeLessThanOrEqual(row.rank ?? 0);
      expect(row.rank_high).toBeGreaterThanOrEqual(row.rank ?? Number.POSITIVE_INFINITY);
      expect(row.rank_high).toBeLessThanOrEqual(row.rank_group_size ?? 0);
    }
  });

  it('puts the unranked below in code order', () => {
    const codes = ranking.rows.slice(8).map(({ township }) => township.code);
    expect(codes).toHaveLength(5);
    expect(codes).toEqual(codes.toSorted());
  });

  it('judges 90 of 120 below its peers beyond 99.8 %, and nothing that rests on a stated rate', () => {
    expect(of(2)?.judgement).toBe('worse_998');
    expect(of(7)?.judgement).toBe('not_judged');
    expect(of(9)?.judgement).toBe('not_judged');
  });

  it('says so in a sentence that counts right', () => {
    expect(ranking.finding_zh).toBe(
      '13个乡镇中11个有“调解成功率”的数值；口径：8个为“成功/受理”、2个为“报告自述”、1个为“摸排口径”，口径之间不互相比较；' +
        '可评判的6个里，1个低于比较对象（第2乡），超出随机波动（99.8%）；2个不是确数（余、近、约等），名次以区间为准。',
    );
  });

  it('does not depend on the order of the input', () => {
    expect(rank(rates.toReversed())).toEqual(ranking);
  });

  it('ranks towns among towns where asked to', () => {
    const rows = rank(rates, 'mediation_success_rate', 'kind').rows;
    const towns = rows.filter((row) => row.rank_group === '镇 · 成功/受理');
    expect(towns.map((row) => row.rank)).toEqual([1, 2, 3, 4]);
    expect(rows.find((row) => row.township.kind === '乡')?.rank_group_size).toBe(2);
  });
});

describe('numbers without chance', () => {
  const events = [
    townshipYear(1, { outreach_events: exactQuantity(500) }),
    townshipYear(2, { outreach_events: between(401, 499) }),
    townshipYear(3, { outreach_events: exactQuantity(420) }),
    townshipYear(4, { outreach_events: between(380, 419) }),
    townshipYear(5, { outreach_events: exactQuantity(300) }),
    townshipYear(6, null),
  ];

  it('rank intervals come from the bounds', () => {
    const ranking = rank(events, 'outreach_events');
    expect(ranking.method).toEqual({ rank_interval: 'bounds', level: 1, draws: null });
    const intervals = ranking.rows.slice(0, 5).map((row) => [row.rank_low, row.rank_high]);
    expect(intervals).toEqual([
      [1, 1],
      [2, 4],
      [2, 3],
      [3, 4],
      [5, 5],
    ]);
    expect(ranking.rows.every((row) => row.chance_lower === null)).toBe(true);
  });

  it('volume is described and never judged', () => {
    const ranking = rank(events, 'outreach_events');
    expect(ranking.rows.every((row) => row.judgement === 'not_judged')).toBe(true);
    expect(ranking.finding_zh).toContain('从300场次到500场次，只作描述，不评好坏');
  });

  it('fewer days lead, and a tie is told', () => {
    const published = ['2024-02-01', '2024-02-01', '2024-03-20'].map((publishedOn, index) =>
      townshipYear(index + 1, {}, { publishedOn }),
    );
    const rows = rank(published, 'days_to_publication').rows;
    expect(rows.map((row) => [row.value, row.rank, row.tied, row.rank_low, row.rank_high])).toEqual(
      [
        [31, 1, 2, 1, 2],
        [31, 1, 2, 1, 2],
        [79, 3, 1, 3, 3],
      ],
    );
  });

  it('one township alone has no rank', () => {
    expect(rank(events.slice(0, 1), 'outreach_events').rows[0]?.not_ranked).toBe('alone_in_group');
  });
});

describe('zeros and silence', () => {
  const lost = (count: number, of: number): Stated => ({
    litigation_lost: exactQuantity(count, count === 0 ? 'zero' : 'exact'),
    litigation_cases: exactQuantity(of),
  });

  it('a real 0 is judged like any other value', () => {
    const cases = [lost(0, 200), lost(30, 60), lost(25, 60), lost(28, 60), lost(31, 60)];
    const ranking = rank(
      cases.map((stated, index) => townshipYear(index + 1, stated)),
      'litigation_loss_share',
    );
    expect(ranking.rows[0]).toMatchObject({ value: 0, rank: 1, judgement: 'better_998' });
  });

  it('an area without any value says that this is not zero', () => {
    const ranking = rank([townshipYear(1, {}), townshipYear(2, null)], 'outreach_events');
    expect(ranking.finding_zh).toBe(
      '2023年度2个乡镇都没有可用的“普法宣传活动”数值，其中1个未公开报告；没有数值不等于为零。',
    );
    expect(rank([], 'outreach_events').finding_zh).toBe('所选范围内没有乡镇。');
  });
});
