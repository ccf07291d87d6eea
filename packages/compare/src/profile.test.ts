import { exactQuantity } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { profileOf } from './profile.ts';
import { rankTownships } from './rank-townships.ts';
import { area, type Stated, township, townshipYear } from './testing/compared-years.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const townshipYears = [
  townshipYear(1, settled(70, 100), { publishedOn: '2024-03-21', themes: ['funding'] }),
  ...[96, 97, 95, 98, 96].map((resolved, index) => townshipYear(index + 2, settled(resolved, 100))),
  townshipYear(8, { penalty_cases: exactQuantity(3) }),
  townshipYear(1, { legal_lectures: exactQuantity(4) }, { year: 2022 }),
  townshipYear(1, null, { year: 2021 }),
];

const ask = (index: number, year = 2023) =>
  profileOf({
    township: township(index).code,
    area,
    year,
    peers: 'all',
    townshipYears,
    events: [],
  });

describe('profile', () => {
  const profile = ask(1);
  const row = (id: string) => profile.rows.find(({ indicator }) => indicator.id === id);

  it('holds what it states in any year, and what a peer states in this one', () => {
    expect(row('legal_lectures')).toMatchObject({ status: 'not_mentioned', rank: null });
    expect(row('legal_lectures')?.series.map(({ value }) => value)).toEqual([null, 4, null]);
    expect(row('penalty_cases')).toMatchObject({ status: 'not_mentioned', n: 1, median: null });
    expect(row('model_villages')).toBeUndefined();
  });

  it('agrees with the ranking of the same question', () => {
    const ranking = rankTownships({
      indicator: 'mediation_success_rate',
      area,
      year: 2023,
      peers: 'all',
      townshipYears,
    });
    const ranked = ranking.rows.find((one) => one.township.code === township(1).code);
    expect(row('mediation_success_rate')).toMatchObject({
      rank: ranked?.rank,
      rank_low: ranked?.rank_low,
      rank_high: ranked?.rank_high,
      judgement: 'worse_998',
      median: 0.96,
      n: 6,
    });
  });

  it('says so in a sentence', () => {
    expect(profile.finding_zh).toMatch(
      /^第1镇2023年度报告于2024年3月21日按时公开；核心指标写明2\/\d+项；可评判的2项里，1项弱于比较对象（调解成功率），超出随机波动（99\.8%）。$/,
    );
    expect(ask(1, 2021).finding_zh).toBe(
      '未见第1镇2021年度报告公开；没有数值不等于为零，提请核实。',
    );
  });

  it('names what differs at 95 % where nothing does at 99.8 %', () => {
    const { finding_zh: zh, finding_en: en } = profileOf({
      township: township(1).code,
      area,
      year: 2023,
      peers: 'all',
      townshipYears: [
        townshipYear(1, settled(89, 100)),
        ...townshipYears.filter(
          ({ year, township: { code } }) => year === 2023 && code !== township(1).code,
        ),
      ],
      events: [],
    });
    expect(zh).toMatch(/1项弱于比较对象（调解成功率），超出随机波动（95%），未到99\.8%。$/);
    expect(en).toMatch(/1 is worse than the peers \(.*\), beyond chance at 95%, not at 99\.8%\.$/);
  });

  it('refuses a township and year of which nothing was given', () => {
    expect(() => ask(3, 2021)).toThrow(RangeError);
  });
});
