import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinedYear } from './combined-year.ts';
import { flaggedCell } from './flagged-cell.ts';
import { type Stated, township, townshipYear } from './testing/compared-years.ts';

const now = township(1);

const combined = (...stated: (Stated | null)[]) =>
  combinedYear({
    township: now,
    year: 2021,
    parts: stated.map((one, at) => townshipYear(1 + at * 3, one, { year: 2021 })),
    units: stated.length,
    splitFrom: null,
  });

const settled = (resolved: number, accepted: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
  mediation_success_rate_stated: exactQuantity(99),
});

describe('a township within its present boundaries', () => {
  it('adds counts, and computes a rate from the sums, never from rates', () => {
    const year = combined(settled(45, 50), settled(118, 120));
    expect(flaggedCell('disputes_accepted', year)).toMatchObject({ value: 170, flag: 'estimated' });
    // (45 + 118) ÷ (50 + 120) = 163 ÷ 170; the mean of the two rates would be 0.9417.
    const rate = flaggedCell('mediation_success_rate', year);
    expect(rate.value).toBeCloseTo(163 / 170, 10);
    expect(rate).toMatchObject({ basis: 'accepted', flag: 'estimated' });
    expect(rate.combined).toMatchObject({ k: 2, n: 2, split_from: null });
    expect(rate.combined?.parts.map(({ name, value }) => [name, value])).toEqual([
      ['第1镇', 0.9],
      ['第4镇', expect.closeTo(118 / 120, 10)],
    ]);
    expect(flaggedCell('mediation_success_rate_stated', year)).toMatchObject({
      value: null,
      status: 'not_applicable',
    });
  });

  it('adds intervals: 400余 and 120 are 520 to 619', () => {
    const year = combined(
      { disputes_accepted: moreThanStated(400) },
      { disputes_accepted: exactQuantity(120) },
    );
    expect(flaggedCell('disputes_accepted', year)).toMatchObject({
      value: 520,
      lower: 520,
      upper: 619,
      qualifier: 'at_least',
    });
  });

  it('has no value where a part has none, and says how many have', () => {
    const silent = flaggedCell('disputes_accepted', combined(settled(45, 50), {}));
    expect(silent).toMatchObject({ value: null, lower: null, status: 'not_mentioned' });
    expect(silent.flag).toBeUndefined();
    expect(silent.combined).toMatchObject({ k: 1, n: 2 });
    const missing = flaggedCell('disputes_accepted', combined(settled(45, 50), null));
    expect(missing.status).toBe('report_missing');
    const unknown = combinedYear({
      township: now,
      year: 2021,
      parts: [townshipYear(1, settled(45, 50), { year: 2021 })],
      units: 2,
      splitFrom: null,
    });
    expect(flaggedCell('disputes_accepted', unknown)).toMatchObject({
      status: 'report_missing',
      combined: { k: 1, n: 2 },
    });
  });

  it('keeps zero a number: 0 and 0 are 0', () => {
    const none: Stated = { litigation_lost: exactQuantity(0, 'zero') };
    expect(flaggedCell('litigation_lost', combined(none, none))).toMatchObject({
      value: 0,
      qualifier: 'zero',
      status: 'reported_zero',
    });
  });

  it('tells nothing of a part of what was split', () => {
    const split = combinedYear({
      township: now,
      year: 2021,
      parts: [],
      units: 0,
      splitFrom: '第9镇',
    });
    const cell = flaggedCell('disputes_accepted', split);
    expect(cell).toMatchObject({ value: null, status: 'not_applicable' });
    expect(cell.combined).toMatchObject({ split_from: '第9镇', k: 0 });
  });

  it('does not put together what belongs to one report', () => {
    const year = combined(settled(45, 50), settled(118, 120));
    expect(flaggedCell('reporting_completeness', year).status).toBe('not_applicable');
    expect(flaggedCell('days_to_publication', year).status).toBe('not_applicable');
  });

  it('is the same in whatever order the parts come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 2, maxLength: 6 }), (counts) => {
        const year = (list: readonly number[]) =>
          combined(...list.map((count) => ({ disputes_accepted: exactQuantity(count) })));
        const { value } = flaggedCell('disputes_accepted', year(counts));
        expect(value).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(flaggedCell('disputes_accepted', year(counts.toReversed())).value).toBe(value);
      }),
      { seed: 4271 },
    );
  });
});
