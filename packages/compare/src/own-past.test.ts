import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { ownPastQuestions } from './own-past.ts';
import { type Stated, townshipYear } from './testing/compared-years.ts';

const year = (of: number, stated: Stated) => townshipYear(1, stated, { year: of });

describe('ownPastQuestions', () => {
  it('asks about a slipped unit before it speaks of a large change', () => {
    const [question, ...others] = ownPastQuestions(
      year(2023, { law_budget: exactQuantity(8) }),
      [2022, 2021, 2020].map((one) => year(one, { law_budget: exactQuantity(80_000) })),
    );
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      name: 'own_past_unit',
      severity: 'ask',
      indicator: 'law_budget',
    });
    expect(question?.zh).toMatch(
      /往年通常为8万元，2023年为8元，约为其万分之一，是否漏写或多写“万”，提请核实。$/,
    );
    expect(question?.en).toMatch(/usually 80,?000, and 8 in 2023, about one ten thousandth of it/);
  });

  it('speaks of a change from the year before only, in core indicators', () => {
    const now = year(2023, { disputes_accepted: exactQuantity(100) });
    const small = { disputes_accepted: exactQuantity(20) };
    expect(ownPastQuestions(now, [year(2022, small)])).toMatchObject([
      { name: 'own_past_jump', severity: 'note', indicator: 'disputes_accepted' },
    ]);
    expect(ownPastQuestions(now, [year(2021, small)])).toEqual([]);
  });

  it('looks neither at later years nor beyond three back, and leaves open what the wording leaves open', () => {
    const budget = (of: number, n: number) => year(of, { law_budget: exactQuantity(n) });
    expect(ownPastQuestions(budget(2023, 8), [budget(2019, 80_000), budget(2024, 80_000)])).toEqual(
      [],
    );
    expect(
      ownPastQuestions(year(2023, { disputes_accepted: exactQuantity(1300) }), [
        year(2022, { disputes_accepted: moreThanStated(400) }),
      ]),
    ).toEqual([]);
  });
});
