import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import type { Among } from '../answers/peers.ts';
import type { ComparedEvent, ComparedYear } from '../compared-year.ts';
import { type Stated, township, townshipYear } from '../testing/compared-years.ts';
import { type PeersQuestion, peersAnswerOf } from './peers.ts';

const settled = (resolved: number, accepted: number, villages = 10): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
  villages_total: exactQuantity(villages),
});

/** Towns 1, 3, 4, 6, 7, 9, 10 and rural 2, 5, 8. */
const county = Array.from({ length: 10 }, (_, index) =>
  townshipYear(index + 1, settled(80 + index, 100, 10 + index)),
);

const peers = (
  among: Among,
  townshipYears: readonly ComparedYear[] = county,
  more: Partial<PeersQuestion> = {},
) =>
  peersAnswerOf({
    township: township(1).code,
    indicator: 'mediation_success_rate',
    year: 2023,
    among,
    townshipYears,
    events: [],
    ...more,
  });

const names = ({ rows }: ReturnType<typeof peers>) => rows.map((row) => row.township.name);

describe('who the peers are', () => {
  it('all others, those of its kind, or those of a list; never itself', () => {
    expect(names(peers('all'))).toHaveLength(9);
    expect(names(peers('kind'))).toEqual(['第3镇', '第4镇', '第6镇', '第7镇', '第9镇', '第10镇']);
    const list = peers('list', county, { others: [township(2).code, township(1).code] });
    expect(names(list)).toEqual(['第2乡']);
  });

  it('the nearest by structure with the reason in words', () => {
    const near = peers('nearest');
    expect(names(near)[0]).toBe('第3镇');
    expect(near.rows[0]?.nearness?.text_zh).toBe('村（社区）总数10对12。');
    expect(near.finding_zh).toContain('这是与第1镇最像的6个，相近不一定是相互的');
  });

  it('nobody where structure is not stated, and that is said', () => {
    const silent = county.map((_, index) =>
      townshipYear(index + 1, { disputes_accepted: exactQuantity(9) }),
    );
    const near = peers('nearest', silent);
    expect(near.rows).toEqual([]);
    expect(near.finding_zh).toContain('算不出相近的乡镇');
  });

  it('do not depend on the order', () => {
    expect(peers('nearest', county.toReversed())).toEqual(peers('nearest'));
  });
});

describe('their median', () => {
  it('needs five plain values on the same basis', () => {
    expect(peers('kind')).toMatchObject({ median: { value: 0.855, n: 6 }, side: 'below' });
    const few = peers('kind', county.slice(0, 6));
    expect(few).toMatchObject({ median: null, side: null });
    expect(few.finding_zh).toContain('可比的确数3个，不足5个，不算中位数');
  });

  it('counts no other basis, no vague number and no impossible share, and names the reason', () => {
    const mixed = county
      .with(2, townshipYear(3, { mediation_success_rate_stated: exactQuantity(99) }))
      .with(
        3,
        townshipYear(4, {
          disputes_resolved: exactQuantity(90),
          disputes_accepted: moreThanStated(100),
        }),
      )
      .with(5, townshipYear(6, settled(12, 10)))
      .with(6, townshipYear(7, {}));
    const found = peers('kind', mixed);
    expect(found.rows.map(({ is_counted }) => is_counted)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(found.rows.map(({ not_comparable }) => not_comparable)).toEqual([
      null,
      null,
      'impossible_share',
      'no_value',
      null,
      null,
    ]);
  });

  it('leaves open what the wording of the own value leaves open', () => {
    const vague = county.with(
      0,
      townshipYear(1, {
        disputes_resolved: exactQuantity(90),
        disputes_accepted: moreThanStated(100),
      }),
    );
    expect(peers('kind', vague).side).toBe('undecided');
    const silent = peers('kind', county.with(0, townshipYear(1, {})));
    expect(silent.side).toBeNull();
    expect(silent.finding_zh).toContain('没有数值不等于为零');
  });
});

describe('its own past', () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year, index) =>
    townshipYear(1, settled(80 + index, 100), { year }),
  );

  it('is its earlier years, back to the last break', () => {
    const past = peers('past', years);
    expect(past.rows.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(past).toMatchObject({ median: { value: 0.825, n: 6 }, side: 'above' });
    const unit = { code: township(1).code, name: township(1).name };
    const merge: ComparedEvent = {
      kind: 'merge',
      date: '2019-03-01',
      from: [unit],
      to: [unit],
      document: null,
    };
    const broken = peers('past', years, { events: [merge] });
    expect(broken.rows.map(({ is_counted }) => is_counted)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(broken.median).toBeNull();
  });
});

describe('its county as a whole', () => {
  it('is the pooled rate with itself in it, of those that state both counts', () => {
    const silent = county.with(9, townshipYear(10, {}));
    const found = peers('district', silent);
    // Σx = 80 + … + 88, Σn = 900.
    expect(found.yardstick).toMatchObject({ how: 'pooled', value: 0.84, k: 9, n: 10 });
    expect(found).toMatchObject({ side: 'below', chance: 'within', median: null });
    expect(found.rows.filter(({ is_counted }) => is_counted)).toHaveLength(8);
    expect(found.finding_zh).toBe(
      '第1镇2023年“调解成功率”为80%；测试县10个乡镇（含本乡镇）中9个写明分子和分母，汇总率84%；低于汇总率，相差在随机波动范围内。',
    );
  });

  it('is the mean of what is stated where there are no two counts, with the bounds of its words', () => {
    const events = [9, 10, 11, 12].map((n, index) =>
      townshipYear(index + 1, { outreach_events: exactQuantity(n) }),
    );
    const vague = townshipYear(5, { outreach_events: moreThanStated(40) });
    const ask = (townshipYears: readonly ComparedYear[]) =>
      peers('district', townshipYears, { indicator: 'outreach_events' });
    const found = ask([...events, vague, townshipYear(6, {})]);
    expect(found.yardstick).toMatchObject({ how: 'mean', lower: 16.4, upper: 18.2, k: 5, n: 6 });
    expect(found).toMatchObject({ side: 'below', chance: 'untold', is_reached: null });
    const few = ask(events);
    expect(few).toMatchObject({ yardstick: null, side: null });
    expect(few.finding_zh).toContain('连本乡镇不足5个，不算整体水平');
  });

  it('says what chance cannot have done, and compares no other basis with it', () => {
    const low = county.with(0, townshipYear(1, settled(40, 100)));
    expect(peers('district', low)).toMatchObject({ side: 'below', chance: 'beyond_998' });
    const stated = { mediation_success_rate_stated: exactQuantity(99) };
    const other = peers('district', county.with(0, townshipYear(1, stated)));
    expect(other).toMatchObject({ yardstick: { k: 9 }, side: null, chance: 'untold' });
  });
});

describe('a target', () => {
  const target = { value: 0.95, label_zh: '区里定的', label_en: 'set by the district' };
  const against = (stated: Stated, more: Partial<PeersQuestion> = {}) =>
    peers('target', [townshipYear(1, stated)], { target, ...more });

  it.each([
    [settled(95, 100), 'equal', true, '按写明的数达到目标值，相差在随机波动范围内'],
    [settled(99, 100), 'above', true, '按写明的数达到目标值，相差在随机波动范围内'],
    [settled(94, 100), 'below', false, '按写明的数未达到目标值，相差在随机波动范围内'],
    [settled(700, 1000), 'below', false, '按写明的数未达到目标值，超出随机波动（99.8%）'],
    [settled(0, 100), 'below', false, '未达到目标值'],
    [settled(100, 100), 'above', true, '按写明的数达到目标值，超出随机波动（95%）'],
  ] as const)(
    'is reached or not by the number that is stated',
    (stated, side, is_reached, words) => {
      const found = against(stated);
      expect(found).toMatchObject({ side, is_reached, rows: [], median: null });
      expect(found.finding_zh).toContain('目标值95%（区里定的）');
      expect(found.finding_zh).toContain(words);
    },
  );

  it('is left open where the wording leaves it open, and not where both readings agree', () => {
    const vague = (resolved: number) =>
      against({
        disputes_resolved: exactQuantity(resolved),
        disputes_accepted: moreThanStated(400),
      });
    expect(vague(390)).toMatchObject({ side: 'undecided', is_reached: null });
    expect(vague(390).finding_zh).toContain('与目标值的高低不能判定');
    expect(vague(300)).toMatchObject({ side: 'below', is_reached: false });
    expect(against({})).toMatchObject({ side: null, is_reached: null });
    expect(against({}).finding_zh).toContain('没有数值不等于为零');
  });

  it('is less where less is better, and describes a volume without judging it', () => {
    const lost = against(
      { litigation_lost: exactQuantity(0, 'zero'), litigation_cases: exactQuantity(8) },
      { indicator: 'litigation_loss_share', target: { ...target, value: 0.1 } },
    );
    expect(lost).toMatchObject({ side: 'below', is_reached: true });
    const volume = against(
      { outreach_events: exactQuantity(12) },
      { indicator: 'outreach_events', target: { ...target, value: 10 } },
    );
    expect(volume).toMatchObject({ side: 'above', is_reached: null, chance: 'untold' });
    expect(volume.finding_zh).toContain('高于目标值');
    expect(volume.finding_zh).not.toContain('达到');
  });
});
