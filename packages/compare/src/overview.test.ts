import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedYear } from './compared-year.ts';
import { overviewOf } from './overview.ts';
import { area, type Stated, township, townshipYear } from './testing/compared-years.ts';

const settled = (resolved: number, accepted: number, more: Stated = {}): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
  ...more,
});

const inTime = { publishedOn: '2024-03-21' };

const townshipYears: ComparedYear[] = [
  townshipYear(1, settled(95, 100), inTime),
  townshipYear(2, settled(70, 100), inTime),
  townshipYear(3, settled(96, 100), { publishedOn: '2024-04-01' }),
  townshipYear(4, settled(97, 100, { audience_reached: moreThanStated(3000) }), {
    publishedOn: '2024-05-12',
  }),
  townshipYear(5, settled(96, 100), {}),
  {
    ...townshipYear(
      6,
      { mediation_success_rate_stated: exactQuantity(99) },
      { ...inTime, themes: ['funding'] },
    ),
    checks: [
      {
        name: 'parts',
        message_zh: '分项之和与合计不符，提请核实。',
        message_en: 'Parts do not add up; please check.',
        indicators: ['disputes_accepted'],
      },
    ],
  },
  townshipYear(7, null),
  townshipYear(1, settled(90, 100), { year: 2022, publishedOn: '2023-03-01' }),
  townshipYear(2, settled(20, 20), { year: 2022, publishedOn: '2023-03-01' }),
  townshipYear(
    6,
    { disputes_accepted: exactQuantity(40) },
    { year: 2022, themes: ['funding', 'openness'] },
  ),
  townshipYear(6, {}, { year: 2021, themes: ['funding'] }),
];

const unbroken: ReadonlyMap<string, number> = new Map();
const years = [2021, 2022, 2023];
const question = { area, year: 2023, years, townshipYears, brokenIn: unbroken };
const overview = overviewOf(question);

describe('overview', () => {
  it('begins with who published and whose rate differs', () => {
    expect(overview.finding_zh).toBe(
      '7个乡镇中3个按时公开报告、2个逾期、1个未见公开、1个公开日期不明；' +
        '调解成功率可评判的5个里，1个低于比较对象（第2乡），超出随机波动（99.8%）。',
    );
    expect(overview.detail_zh).toBe(
      '公开期限为2024年4月1日之前；未见公开：第7镇；逾期公开：第3镇、第4镇；2个不参与成功率比较（1个只有自述率、1个未公开报告）。',
    );
  });

  it('counts the days after the last day in time', () => {
    const days = (name: string) =>
      overview.publications.find(({ township }) => township.name === name)?.days_late;
    expect(days('第3镇')).toBe(1);
    expect(days('第4镇')).toBe(42);
    expect(days('第1镇')).toBeNull();
    expect(days('第7镇')).toBeNull();
  });

  it('pools rates over settled and accepted, with how many townships they rest on', () => {
    const rate = overview.key_figures.find(
      ({ indicator }) => indicator.id === 'mediation_success_rate',
    );
    expect(rate).toMatchObject({ value: 0.908, k: 5, n: 7, how: 'pooled' });
    expect(rate?.previous).toMatchObject({ k: 2, value: 0.916666666667 });
    expect(rate?.same_townships_change).toEqual({ difference: -0.091666666667, k: 2 });
  });

  it('keeps the bounds of a sum, and tells no change where nothing is comparable', () => {
    const reach = overview.key_figures.find(({ indicator }) => indicator.id === 'audience_reached');
    expect(reach).toMatchObject({ value: 3000, lower: 3000, upper: 3999, k: 1 });
    expect(reach?.same_townships_change).toBeNull();
    const penalties = overview.key_figures.find(
      ({ indicator }) => indicator.id === 'penalty_cases',
    );
    expect(penalties).toMatchObject({ value: null, lower: null, k: 0 });
  });

  it('lists what to look at by weight, then by code', () => {
    expect(overview.look_at.map(({ kind, township }) => `${kind} ${township.name}`)).toEqual([
      'missing_report 第7镇',
      'late_report 第3镇',
      'late_report 第4镇',
      'check 第6镇',
      'differs_from_peers 第2乡',
      'jump 第2乡',
      'jump 第2乡',
      'repeated_problem 第6镇',
    ]);
    expect(overview.look_at.at(-1)?.text_zh).toBe('连续三年（2021–2023）把“经费保障”列为问题。');
    expect(overview.look_at[5]?.text_zh).toBe(
      '“受理调解纠纷”由2022年的20件变为2023年的100件，超过上年的3倍，提请核实。',
    );
  });

  it('names twelve things, how many there are, and all where all are asked for', () => {
    const missing = Array.from({ length: 20 }, (_, index) => townshipYear(index + 1, null));
    const asked = { ...question, townshipYears: missing };
    const first = overviewOf(asked);
    expect(first.look_at).toHaveLength(12);
    expect(first.look_at_total).toBe(20);
    const all = overviewOf({ ...asked, looksAtAll: true });
    expect(all.look_at).toHaveLength(20);
    expect(all.look_at.slice(0, 12)).toEqual(first.look_at);
  });

  it('holds no year against one before a merge or split', () => {
    const brokenIn = (year: number) =>
      new Map([2, 6].map((index) => [township(index).code, year] as const));
    const since2022 = overviewOf({ ...question, brokenIn: brokenIn(2022) });
    // The break of 2022 parts 2021 from 2022: the jump since 2022 stays, the theme of three years goes.
    expect(since2022.look_at.map(({ kind }) => kind)).toEqual(
      overview.look_at.map(({ kind }) => kind).slice(0, -1),
    );
    const since2023 = overviewOf({ ...question, brokenIn: brokenIn(2023) });
    expect(since2023.look_at.map(({ kind, township: { name } }) => `${kind} ${name}`)).toEqual([
      'missing_report 第7镇',
      'late_report 第3镇',
      'late_report 第4镇',
      'check 第6镇',
      'differs_from_peers 第2乡',
    ]);
    const change = (of: typeof overview) =>
      of.key_figures.find(({ indicator }) => indicator.id === 'mediation_success_rate')
        ?.same_townships_change;
    expect(change(since2022)).toEqual(change(overview));
    expect(change(since2023)).toEqual({ difference: 0.05, k: 1 });
  });

  it('does not depend on the order of the input', () => {
    expect(overviewOf({ ...question, townshipYears: townshipYears.toReversed() })).toEqual(
      overview,
    );
  });
});
