import { atLeast, exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { randomBinomial } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedYear } from '../compared-year.ts';
import { seededSource } from '../statistics/seeded-source.ts';
import { checkShares } from '../testing/check-shares.ts';
import { area, type Stated, townshipYear } from '../testing/compared-years.ts';
import { type FunnelQuestion, funnelOf } from './funnel.ts';
import { whyNoFunnel } from './why-no-funnel.ts';

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
});

const check = checkShares.map(({ x, n }, index) => townshipYear(index + 1, settled(x, n)));

const funnel = (townshipYears: readonly ComparedYear[], more: Partial<FunnelQuestion> = {}) =>
  funnelOf({
    indicator: 'mediation_success_rate',
    area,
    year: 2023,
    peers: 'all',
    townshipYears,
    ...more,
  });

const positionOf = (found: ReturnType<typeof funnel>, index: number) =>
  found.rows.find(({ township }) => township.name.startsWith(`第${index}${township.kind}`))
    ?.position;

describe('the check set of shares', () => {
  const found = funnel(check);

  it('lies around Σx ÷ Σn, with the dispersion told and nothing widened below ten', () => {
    const [group] = found.groups;
    expect(group?.baseline.lower).toBeCloseTo(0.960958, 6);
    expect(group?.dispersion?.ratio).toBeCloseTo(4.4431, 4);
    expect(group?.dispersion?.is_widened).toBe(false);
    expect(group?.limits).toHaveLength(100);
    expect([group?.limits[0]?.denominator, group?.limits.at(-1)?.denominator]).toEqual([40, 400]);
    expect(found.finding_zh).toContain('只有8个乡镇，控制限未放宽');
  });

  it('judges each point at its own base', () => {
    expect([1, 2, 3, 4, 7].map((index) => positionOf(found, index))).toEqual([
      'within',
      'within',
      'above_95',
      'below_95',
      'below_95',
    ]);
  });

  it('widens the limits from ten townships on, and says so', () => {
    const many = [
      ...check,
      ...checkShares.map(({ x, n }, index) => townshipYear(index + 11, settled(x, n))),
    ];
    const wide = funnel(many);
    expect(wide.groups[0]?.dispersion?.is_widened).toBe(true);
    expect(wide.finding_zh).toContain('控制限已按过度离散放宽');
    expect(positionOf(wide, 4)).toBe('within');
    const narrow = funnel(many, { widening: 'off' });
    expect(narrow.groups[0]?.dispersion).toMatchObject({ may_widen: true, is_widened: false });
    expect(narrow.finding_zh).toContain('按所选未放宽控制限');
    expect(positionOf(narrow, 4)).toBe('below_95');
  });

  it('does not depend on the order', () => {
    expect(funnel(check.toReversed())).toEqual(found);
  });
});

describe('what is not plain', () => {
  it('is outside only where every count that the wording allows is', () => {
    const vague = townshipYear(4, {
      disputes_resolved: exactQuantity(300),
      disputes_accepted: moreThanStated(400),
    });
    expect(positionOf(funnel(check.with(3, vague)), 4)).toBe('below_998');
    const near = townshipYear(4, {
      disputes_resolved: exactQuantity(390),
      disputes_accepted: moreThanStated(400),
    });
    expect(positionOf(funnel(check.with(3, near)), 4)).toBe('within');
    const open = townshipYear(4, {
      disputes_resolved: exactQuantity(390),
      disputes_accepted: atLeast(400),
    });
    expect(positionOf(funnel(check.with(3, open)), 4)).toBe('untold');
  });

  it('says of every township that is left out why', () => {
    const others = [
      townshipYear(9, { mediation_success_rate_stated: exactQuantity(99) }),
      townshipYear(10, settled(3, 3)),
      townshipYear(11, settled(12, 10)),
      townshipYear(12, {}),
    ];
    const found = funnel([...check, ...others]);
    const reasons = found.rows.flatMap(({ not_placed }) => not_placed ?? []).sort();
    expect(reasons).toEqual(['base_under_five', 'impossible_share', 'no_value', 'other_basis']);
    expect(found.finding_zh).toContain('4个不在图中');
  });

  it('below five shares there is no funnel', () => {
    const found = funnel(check.slice(0, 4));
    expect(found.groups).toEqual([]);
    expect(found.rows.every(({ not_placed }) => not_placed === 'few_peers')).toBe(true);
    expect(found.finding_zh).toContain('不足5个，不画漏斗图');
  });

  it('widening a count never puts a township outside', () => {
    const small = fc.integer({ min: 20, max: 120 });
    fc.assert(
      fc.property(small, fc.nat(100), fc.nat(30), (n, part, more) => {
        const x = Math.round((n * part) / 100);
        const about = (value: number, lower: number, upper: number) => ({
          value,
          lower,
          upper,
          qualifier: 'about' as const,
        });
        const plain = funnel(check.with(3, townshipYear(4, settled(x, n))));
        const vague = funnel(
          check.with(
            3,
            townshipYear(4, {
              disputes_resolved: about(x, Math.max(0, x - more), Math.min(n, x + more)),
              disputes_accepted: exactQuantity(n),
            }),
          ),
        );
        if (positionOf(plain, 4) === 'within') expect(positionOf(vague, 4)).toBe('within');
      }),
      { seed: 4281, numRuns: 200 },
    );
  });
});

describe('chance alone', () => {
  it('in a thousand worlds of equal true rates puts one in twenty outside 95 % at most, two in a thousand outside 99.8 %', () => {
    const [worlds, towns] = [1000, 12];
    const draw = randomBinomial.source(seededSource('equal worlds of a funnel'))(120, 0.93);
    let [outside95, outside998] = [0, 0];
    for (let world = 0; world < worlds; world += 1) {
      const years = Array.from({ length: towns }, (_, index) =>
        townshipYear(index + 1, settled(draw(), 120)),
      );
      for (const { position } of funnel(years).rows) {
        outside95 += Number(position !== 'within');
        outside998 += Number(position === 'above_998' || position === 'below_998');
      }
    }
    expect(outside95 / (worlds * towns)).toBeLessThanOrEqual(0.05);
    expect(outside95 / (worlds * towns)).toBeGreaterThan(0.01);
    expect(outside998 / (worlds * towns)).toBeLessThanOrEqual(0.002);
  });
});

describe('numbers of events', () => {
  const sized = [30, 33, 29, 31, 90, 28].map((count, index) =>
    townshipYear(index + 1, {
      disputes_accepted: exactQuantity(count),
      villages_total: exactQuantity(10),
    }),
  );

  it('stand per village against exact Poisson limits', () => {
    const found = funnel(sized, { indicator: 'disputes_accepted', denominator: 'villages_total' });
    expect(found.denominator?.id).toBe('villages_total');
    expect(positionOf(found, 5)).toBe('above_998');
    expect(found.rows.find(({ township }) => township.name === '第5乡')?.rate_lower).toBe(9);
  });

  it('that differ more than chance explains widen the limits from ten townships on', () => {
    const wild = [30, 90, 20, 60, 45, 110, 15, 70, 35, 80].map((count, index) =>
      townshipYear(index + 1, {
        disputes_accepted: exactQuantity(count),
        villages_total: exactQuantity(10),
      }),
    );
    const found = funnel(wild, { indicator: 'disputes_accepted', denominator: 'villages_total' });
    expect(found.groups[0]?.dispersion?.is_widened).toBe(true);
    expect(found.rows.every(({ position }) => position === 'within')).toBe(true);
  });

  it('need a denominator that is stated', () => {
    const found = funnel([...sized, townshipYear(7, { disputes_accepted: exactQuantity(30) })], {
      indicator: 'disputes_accepted',
      denominator: 'villages_total',
    });
    expect(found.rows.find(({ not_placed }) => not_placed !== null)?.not_placed).toBe(
      'no_denominator',
    );
  });
});

describe('wrong combinations', () => {
  it('are told with what to do instead', () => {
    expect(whyNoFunnel('mediation_success_rate', undefined)).toBeNull();
    expect(whyNoFunnel('disputes_accepted', 'villages_total')).toBeNull();
    expect(whyNoFunnel('outreach_events', undefined)?.zh).toContain('不能画漏斗图');
    expect(whyNoFunnel('adviser_coverage', 'population')?.zh).toContain('自带分母');
    expect(whyNoFunnel('disputes_accepted', undefined)?.zh).toContain(
      '村（社区）总数（villages_total）',
    );
    expect(whyNoFunnel('disputes_accepted', 'outreach_events')?.zh).toContain(
      '须用参数 denominator',
    );
  });
});
