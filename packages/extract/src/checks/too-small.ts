import type { ObservedIndicatorId, Quantity, ReportCheck } from '@xiangjian/indicators';
import type { FigureCheck } from './check.ts';

/**
 * The least that one case, one event or one year can come to. Below it a 万 has likely been lost (8元 for 8万元, 3份 beside
 * 40 events for 3万份). The floors lie far below what townships write: they find a lost 万, not a poor year.
 */
const leastOfEach: readonly (readonly [
  amount: ObservedIndicatorId,
  count: ObservedIndicatorId,
  least: number,
  severity: ReportCheck['severity'],
])[] = [
  ['fines_amount', 'penalty_cases', 10, 'ask'],
  ['dispute_amount', 'disputes_accepted', 10, 'ask'],
  ['audience_reached', 'outreach_events', 1, 'ask'],
  ['materials_distributed', 'outreach_events', 1, 'note'],
];

const leastOfYear: readonly (readonly [money: ObservedIndicatorId, least: number])[] = [
  ['law_budget', 1000],
  ['adviser_fee', 100],
];

/** An amount so small for its cases, its events or its year that its unit is asked about. Zero is no small amount. */
export const tooSmall: readonly FigureCheck[] = [
  ...leastOfEach.map(
    ([amount, count, least, severity]): FigureCheck => ({
      name: 'unit_slip',
      severity,
      indicators: [amount, count],
      fails: (of: Quantity, cases: Quantity) => isSurelyBelow(of, least * cases.lower),
      zh: `平均每件（场）不到 ${least}，是否漏写“万”`,
      en: `less than ${least} for each, a factor of ten thousand may be missing`,
    }),
  ),
  ...leastOfYear.map(
    ([money, least]): FigureCheck => ({
      name: 'unit_slip',
      severity: 'ask',
      indicators: [money],
      fails: (amount: Quantity) => isSurelyBelow(amount, least),
      zh: `全年不到 ${least} 元，单位是否应为“万元”`,
      en: `less than ${least} yuan in a year, the unit may be ten thousand yuan`,
    }),
  ),
];

function isSurelyBelow({ lower, upper }: Quantity, least: number): boolean {
  return lower > 0 && upper !== null && upper < least;
}
