import { atLeast, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { type AggregateQuestion, aggregateOf } from './aggregate.ts';
import { whyNotAggregated } from './aggregate-kinds.ts';
import { area, type Stated, townshipYear } from './testing/compared-years.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const townshipYears = [
  townshipYear(1, settled(90, 100)),
  townshipYear(2, settled(40, 50)),
  townshipYear(3, settled(20, 20)),
  townshipYear(4, settled(70, 80)),
  townshipYear(5, settled(0, 10)),
  townshipYear(6, {
    disputes_accepted: moreThanStated(400),
    mediation_success_rate_stated: exactQuantity(99),
  }),
  townshipYear(7, {}),
  townshipYear(8, null),
];

const put = (question: Pick<AggregateQuestion, 'indicator' | 'how'>, years = townshipYears) =>
  aggregateOf({ area, year: 2023, townshipYears: years, ...question });

describe('an indicator over an area', () => {
  it('is the sum over the townships that state it, with what the wording leaves open', () => {
    const aggregate = put({ indicator: 'disputes_accepted' });
    expect(aggregate.how).toBe('sum');
    expect(aggregate.groups[0]).toMatchObject({
      level: 'area',
      n: 8,
      k: 6,
      total: { value: 660, lower: 660, upper: 759 },
      quartiles: { n: 5, median: 50 },
      bounded: { n: 6, median: { lower: 50, upper: 80 }, q3: { lower: 100, upper: 100 } },
    });
    expect(aggregate.finding_zh).toBe(
      '2023年度8个乡镇中6个写明可用的“受理调解纠纷”；合计660–759件；其余2个不计入，也不当作零。',
    );
  });

  it('pools rates of one basis as Σx ÷ Σn, never as a mean of rates', () => {
    const aggregate = put({ indicator: 'mediation_success_rate' });
    expect(aggregate.how).toBe('pooled');
    expect(aggregate.groups[0]).toMatchObject({ k: 5, bounded: { n: 5 } });
    expect(aggregate.groups[0]?.total?.value).toBeCloseTo(220 / 260, 9);
  });

  it('splits by kind, and the parts add up to the whole', () => {
    const { groups } = put({ indicator: 'disputes_accepted' });
    const kinds = groups.filter(({ level }) => level === 'kind');
    expect(kinds.map(({ label }) => label)).toEqual(['镇', '乡']);
    expect(kinds.reduce((sum, { total }) => sum + (total?.lower ?? 0), 0)).toBe(660);
    expect(kinds.reduce((sum, { k }) => sum + k, 0)).toBe(6);
  });

  it('is open above where a part is', () => {
    const open = [...townshipYears, townshipYear(9, { disputes_accepted: atLeast(30) })];
    expect(put({ indicator: 'disputes_accepted' }, open).groups[0]?.total?.upper).toBeNull();
  });

  it('without any value says that this is not zero', () => {
    const silent = put({ indicator: 'penalty_cases' });
    expect(silent.groups[0]).toMatchObject({ k: 0, total: { value: null, lower: null } });
    expect(silent.finding_zh).toContain('没有数值不等于为零');
  });

  it('does not depend on the order', () => {
    const question = { indicator: 'disputes_accepted' } as const;
    expect(put(question, townshipYears.toReversed())).toEqual(put(question));
  });

  it('refuses what makes no sense, with what to ask instead', () => {
    expect(whyNotAggregated('mediation_success_rate', 'sum')?.zh).toContain('不能相加');
    expect(whyNotAggregated('legal_advisers', 'sum')?.zh).toContain('重复计算');
    expect(whyNotAggregated('outreach_events', 'pooled')?.zh).toContain('没有分子和分母');
    expect(whyNotAggregated('outreach_events', 'sum')).toBeNull();
    expect(whyNotAggregated('days_to_publication', 'median')).toBeNull();
  });
});
