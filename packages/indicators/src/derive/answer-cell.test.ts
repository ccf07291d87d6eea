import { describe, expect, it } from 'vitest';
import type { ObservedIndicatorId } from '../catalogue/catalogue.ts';
import { type Cell, emptyCell } from '../cell.ts';
import { about, atLeast, exactQuantity, moreThanStated, type Quantity } from '../quantity.ts';
import { answerCell } from './answer-cell.ts';
import { ruleDeadlines, type TownshipYear } from './township-year.ts';

function townshipYear(
  stated: Partial<Record<ObservedIndicatorId, Quantity>>,
  publishedOn: string | null = null,
  hasReport = true,
): TownshipYear {
  return {
    year: 2023,
    hasReport,
    publishedOn,
    cellOf: (id): Cell => {
      const quantity = stated[id];
      if (quantity === undefined) return emptyCell(hasReport ? 'not_mentioned' : 'report_missing');
      return { ...quantity, status: quantity.lower === 0 ? 'reported_zero' : 'reported' };
    },
  };
}

const seed = townshipYear(
  {
    adviser_covered_villages: exactQuantity(14, 'all'),
    mediation_committees: exactQuantity(15),
    mediators_part_time: exactQuantity(117),
    mediators_full_time: exactQuantity(7),
    disputes_screened: moreThanStated(400),
    disputes_resolved: exactQuantity(305),
    outreach_events: exactQuantity(9),
    materials_distributed: moreThanStated(4000),
    audience_reached: moreThanStated(3000),
  },
  '2024-03-21',
);

describe('a report that states neither totals nor accepted disputes', () => {
  it('adds the mediators and says that it is a sum', () => {
    expect(answerCell('mediators_total', seed)).toMatchObject({
      value: 124,
      basis: 'sum_of_parts',
    });
  });

  it('rests the success rate on screening, with its bounds', () => {
    const rate = answerCell('mediation_success_rate', seed);
    expect(rate.basis).toBe('screened');
    expect(rate.value).toBeNull();
    expect(rate.lower).toBeCloseTo(0.611222, 6);
    expect(rate.upper).toBe(0.7625);
  });

  it.each([
    ['adviser_coverage', 1, 1],
    ['full_time_mediator_share', 0.056452, 0.056452],
    ['mediators_per_village', 8.8571, 8.8571],
    ['reach_per_event', 333.3333, 444.3333],
    ['materials_per_event', 444.4444, 555.4444],
    ['days_to_publication', 80, 80],
    ['published_on_time', 1, 1],
  ] as const)('%s lies in [%d, %d]', (id, lower, upper) => {
    const cell = answerCell(id, seed);
    expect(cell.lower).toBeCloseTo(lower, 4);
    expect(cell.upper).toBeCloseTo(upper, 4);
  });
});

describe('the three bases of the success rate', () => {
  const settled = {
    disputes_resolved: exactQuantity(96),
    mediation_success_rate_stated: exactQuantity(97.5),
  };

  it('settled over accepted leads', () => {
    const rate = answerCell(
      'mediation_success_rate',
      townshipYear({ ...settled, disputes_accepted: exactQuantity(100) }),
    );
    expect(rate).toMatchObject({ value: 0.96, basis: 'accepted' });
    expect(rate.denominator?.lower).toBe(100);
  });

  it('the stated rate comes next, as a ratio', () => {
    expect(answerCell('mediation_success_rate', townshipYear(settled))).toMatchObject({
      value: 0.975,
      basis: 'stated',
    });
  });

  it('a stated 98%以上 ends at one', () => {
    const rate = answerCell(
      'mediation_success_rate',
      townshipYear({ mediation_success_rate_stated: atLeast(98) }),
    );
    expect(rate).toMatchObject({ lower: 0.98, upper: 1, qualifier: 'at_least' });
  });

  it('a stated rate above 100 is kept to be asked about, a bound above it is closed', () => {
    const answer = (quantity: Quantity) =>
      answerCell('exam_pass_rate', townshipYear({ exam_pass_rate: quantity }));
    expect(answer(exactQuantity(120))).toMatchObject({ value: 120, upper: 120 });
    expect(answer(about(98))).toMatchObject({ value: 98, lower: 88.2, upper: 100 });
    expect(answer(atLeast(95))).toMatchObject({ lower: 95, upper: 100 });
  });
});

describe('missing is never zero', () => {
  it('a silent report gives no share', () => {
    expect(answerCell('adviser_coverage', townshipYear({}))).toMatchObject({
      value: null,
      status: 'not_mentioned',
    });
  });

  it('a missing report says so in every derived cell', () => {
    const none = townshipYear({}, null, false);
    for (const id of [
      'mediation_success_rate',
      'days_to_publication',
      'reporting_completeness',
    ] as const) {
      expect(answerCell(id, none).status).toBe('report_missing');
    }
  });

  it('a denominator of zero is not applicable, not 0 %', () => {
    const cell = answerCell(
      'litigation_loss_share',
      townshipYear({
        litigation_lost: exactQuantity(0, 'zero'),
        litigation_cases: exactQuantity(0, 'zero'),
      }),
    );
    expect(cell).toMatchObject({ value: null, status: 'not_applicable' });
  });

  it('a stated zero counts as reported', () => {
    const cell = answerCell(
      'reporting_completeness',
      townshipYear({ penalty_cases: exactQuantity(0, 'zero') }),
    );
    expect(cell.numerator?.value).toBe(1);
  });
});

it('1 April itself is late unless the rule includes it', () => {
  const onTheDay = townshipYear({}, '2024-04-01');
  expect(answerCell('published_on_time', onTheDay).value).toBe(0);
  const inclusive = { ...ruleDeadlines, publish: { monthDay: '04-01', inclusive: true } };
  const judged = { ...onTheDay, deadlines: inclusive };
  expect(answerCell('published_on_time', judged).value).toBe(1);
});
