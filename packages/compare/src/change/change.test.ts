import { exactQuantity, type IndicatorId, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { ComparedEvent, ComparedYear } from '../compared-year.ts';
import { area, type Stated, township, townshipYear } from '../testing/compared-years.ts';
import { changeOf } from './change.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const year = (index: number, at: number, stated: Stated | null) =>
  townshipYear(index, stated, { year: at });

const two = (index: number, before: Stated | null, after: Stated | null) => [
  year(index, 2022, before),
  year(index, 2023, after),
];

const change = (
  townshipYears: readonly ComparedYear[],
  more: { indicator?: IndicatorId; events?: readonly ComparedEvent[] } = {},
) =>
  changeOf({
    indicator: more.indicator ?? 'mediation_success_rate',
    area,
    from: 2022,
    to: 2023,
    peers: 'all',
    townshipYears,
    events: more.events ?? [],
  });

const rowOf = (found: ReturnType<typeof change>, index: number) =>
  found.rows.find((row) => row.township.code === township(index).code);

const merged = (index: number, date: string): ComparedEvent => {
  const unit = { code: township(index).code, name: township(index).name };
  return { kind: 'merge', date, from: [unit], to: [unit], document: null };
};

const county = [
  ...two(1, settled(70, 100), settled(97, 100)),
  ...two(2, settled(90, 100), settled(91, 100)),
  ...two(3, settled(85, 100), settled(84, 100)),
  ...two(4, settled(80, 100), {}),
  ...two(5, {}, settled(95, 100)),
  ...two(6, settled(12, 10), settled(9, 10)),
  ...two(7, { mediation_success_rate_stated: exactQuantity(99) }, settled(80, 100)),
];

describe('change between two years', () => {
  const found = change(county);

  it('tells who moved beyond chance, and lists who cannot be compared with the reason', () => {
    expect(rowOf(found, 1)?.change?.chance).toBe('beyond_998');
    expect(rowOf(found, 2)?.change?.chance).toBe('within');
    expect([4, 5, 6, 7].map((index) => rowOf(found, index)?.not_compared)).toEqual([
      'no_value_after',
      'no_value_before',
      'impossible_share',
      'break',
    ]);
    expect(found.finding_zh).toBe(
      '“调解成功率”2022年至2023年，7个乡镇中3个两年可比；可判的3个里，1个上升（第1镇），超出随机波动（99.8%）；1个口径或区划变化，不可判。',
    );
  });

  it('explains every move of a rank in four parts that add up', () => {
    for (const { rank_move } of found.rows) {
      if (rank_move === null) continue;
      const { from, to, own, others, chance, definition } = rank_move;
      expect(own + others + chance + definition).toBe(from - to);
    }
    expect(rowOf(found, 1)?.rank_move).toMatchObject({ from: 4, to: 1, own: 2, definition: 1 });
    expect(rowOf(found, 1)?.move_zh).toBe(
      '名次由第4变为第1：自身变化+2，他人变化0，随机波动与措辞0，口径与完整性+1。',
    );
    expect(rowOf(found, 7)?.rank_move).toBeNull();
  });

  it('does not depend on the order', () => {
    expect(change(county.toReversed())).toEqual(found);
  });

  it('compares nothing across a merge', () => {
    const broken = change(county, { events: [merged(1, '2023-05-01')] });
    expect(rowOf(broken, 1)).toMatchObject({
      not_compared: 'break',
      change: null,
      rank_move: null,
    });
  });

  it('keeps a real zero: 0 of 30 lost is a value before and after', () => {
    const lost = (count: number): Stated => ({
      litigation_lost: exactQuantity(count, count === 0 ? 'zero' : 'exact'),
      litigation_cases: exactQuantity(30),
    });
    const zero = change(two(1, lost(0), lost(0)), { indicator: 'litigation_loss_share' });
    expect(rowOf(zero, 1)).toMatchObject({
      direction: 'equal',
      not_compared: null,
      change: { value: 0, chance: 'within' },
    });
  });
});

describe('five years and more', () => {
  const years = (shares: readonly number[], first: number, n = 100) =>
    shares.map((x, index) => year(1, first + index, settled(x, n)));

  it('have a verdict that a break, a gap or a small base stops', () => {
    const course = years([60, 70, 80, 90, 98], 2019);
    expect(rowOf(change(course), 1)?.trend).toEqual({
      verdict: 'rising',
      no_verdict: null,
      first_year: 2019,
      last_year: 2023,
    });
    const broken = change(course, { events: [merged(1, '2021-05-01')] });
    expect(rowOf(broken, 1)?.trend).toMatchObject({ verdict: 'untold', no_verdict: 'break' });
    const gap = course.with(2, year(1, 2021, {}));
    expect(rowOf(change(gap), 1)?.trend.no_verdict).toBe('too_few_years');
    const tiny = course.with(2, year(1, 2021, settled(3, 3)));
    expect(rowOf(change(tiny), 1)?.trend.no_verdict).toBe('base_under_five');
    expect(rowOf(change(years([100, 100, 100, 100, 100], 2019)), 1)?.trend.verdict).toBe(
      'all_full',
    );
  });

  it('have no verdict for effort, and one for events', () => {
    const numbers = [100, 120, 150, 175, 200];
    const counted = (key: 'disputes_accepted' | 'outreach_events') =>
      numbers.map((count, index) => year(1, 2019 + index, { [key]: exactQuantity(count) }));
    const events = change(counted('disputes_accepted'), { indicator: 'disputes_accepted' });
    expect(rowOf(events, 1)?.trend.verdict).toBe('rising');
    const effort = change(counted('outreach_events'), { indicator: 'outreach_events' });
    expect(rowOf(effort, 1)?.trend).toMatchObject({ verdict: 'untold', no_verdict: 'no_method' });
  });

  it('have limits on trial from six plain years on, cut where shares end', () => {
    const six = years([90, 99, 92, 98, 93, 99], 2018);
    expect(rowOf(change(six), 1)?.process).toMatchObject({
      first_year: 2018,
      last_year: 2023,
      upper: 1,
      is_trial: true,
      outside_years: [],
    });
    expect(rowOf(change(six.slice(1)), 1)?.process).toBeNull();
    const vague = six.with(
      2,
      year(1, 2020, {
        disputes_resolved: exactQuantity(90),
        disputes_accepted: moreThanStated(100),
      }),
    );
    expect(rowOf(change(vague), 1)?.process).toBeNull();
    const broken = change(six, { events: [merged(1, '2020-05-01')] });
    expect(rowOf(broken, 1)?.process).toBeNull();
  });
});
