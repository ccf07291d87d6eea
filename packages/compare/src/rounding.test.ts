import { exactQuantity, moreThanStated, observedCatalogue } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { roundingOf } from './rounding.ts';
import { type Stated, townshipYear } from './testing/compared-years.ts';

const countIds = observedCatalogue.filter(({ kind }) => kind === 'flow').map(({ id }) => id);

/** As many years as are needed to state these numbers, a few in each. */
const stating = (numbers: readonly number[], perYear = 8) =>
  Array.from({ length: Math.ceil(numbers.length / perYear) }, (_, year) => {
    const own = numbers.slice(year * perYear, (year + 1) * perYear);
    const stated: Stated = Object.fromEntries(
      own.map((number, index) => [countIds[index], exactQuantity(number)]),
    );
    return townshipYear(1, stated, { year: 2015 + year });
  });

describe('round numbers', () => {
  it('are flagged at 14 of 40, the check value, and not at the six that chance brings often', () => {
    const others = Array.from({ length: 40 }, (_, index) => 101 + 10 * index);
    const round = (count: number) =>
      others.map((number, index) => (index < count ? number + 9 : number));
    expect(roundingOf(stating(round(14)))).toMatchObject({ n: 40, ending_0: 14, is_flagged: true });
    expect(roundingOf(stating(round(14)))?.text_zh).toMatch(/^数字取整较多：.*提请核实。$/);
    const usual = roundingOf(stating(round(6)));
    expect(usual).toMatchObject({ n: 40, ending_0: 6, is_flagged: false });
    expect(usual?.text_zh).not.toMatch(/取整较多|核实/);
  });

  it('of five are seen as well', () => {
    const fives = Array.from({ length: 20 }, (_, index) => 105 + 10 * index);
    expect(roundingOf(stating(fives))).toMatchObject({
      ending_0: 0,
      ending_0_or_5: 20,
      is_flagged: true,
    });
  });

  it('are counted once where one number stands twice, and not at all for what is kept', () => {
    const twice: Stated = {
      disputes_accepted: exactQuantity(200),
      disputes_resolved: exactQuantity(200),
    };
    const years = Array.from({ length: 12 }, (_, year) =>
      townshipYear(1, twice, { year: 2010 + year }),
    );
    expect(roundingOf(years)?.n).toBe(12);
    const kept: Stated = { mediators_total: exactQuantity(200) };
    expect(roundingOf(years.map(({ year }) => townshipYear(1, kept, { year })))).toBeNull();
  });

  it('are looked for among exact counts from 100 on alone, ten at least', () => {
    expect(roundingOf(stating(Array.from({ length: 30 }, () => 90)))).toBeNull();
    expect(roundingOf(stating(Array.from({ length: 9 }, (_, index) => 400 + index)))).toBeNull();
    const vague: Stated = Object.fromEntries(
      countIds.slice(0, 12).map((id) => [id, moreThanStated(400)]),
    );
    expect(roundingOf([townshipYear(1, vague)])).toBeNull();
    const money: Stated = { law_budget: exactQuantity(80_000) };
    expect(roundingOf(Array.from({ length: 12 }, () => townshipYear(1, money)))).toBeNull();
  });
});
