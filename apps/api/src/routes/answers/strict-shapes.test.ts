import {
  aggregateOf,
  type ComparedYear,
  changeOf,
  comparabilityOf,
  distributionOf,
  funnelOf,
  peersAnswerOf,
} from '@xiangjian/compare';
import {
  aggregateSchema,
  changeSchema,
  comparabilitySchema,
  distributionSchema,
  funnelSchema,
  peerChoices,
  peersSchema,
} from '@xiangjian/contract';
import {
  about,
  atLeast,
  type Cell,
  emptyCell,
  exactQuantity,
  moreThanStated,
  type ObservedIndicatorId,
  type Quantity,
} from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';

type Stated = Partial<Record<ObservedIndicatorId, Quantity>>;

const settled = (resolved: Quantity, accepted: Quantity, villages: number): Stated => ({
  disputes_resolved: resolved,
  disputes_accepted: accepted,
  villages_total: exactQuantity(villages),
});

/** Every sort of report: plain, qualified, open, zero, tiny, impossible, as stated, silent, none. */
const reports: readonly (Stated | null)[] = [
  settled(exactQuantity(118), exactQuantity(120), 12),
  settled(exactQuantity(45), exactQuantity(50), 9),
  settled(exactQuantity(390), moreThanStated(400), 20),
  settled(about(60), exactQuantity(70), 14),
  settled(exactQuantity(0, 'zero'), exactQuantity(30), 8),
  settled(exactQuantity(80), atLeast(90), 11),
  settled(exactQuantity(3), exactQuantity(3), 5),
  settled(exactQuantity(12), exactQuantity(10), 7),
  settled(exactQuantity(210), exactQuantity(212), 30),
  settled(exactQuantity(150), exactQuantity(155), 16),
  { mediation_success_rate_stated: exactQuantity(99) },
  {},
  null,
];

function townshipYear(index: number, year: number, stated: Stated | null): ComparedYear {
  const code = `990101${101 + index}`;
  return {
    township: { code, name: `第${index}镇`, kind: '镇', county: '测试县', fictional: true },
    year,
    hasReport: stated !== null,
    publishedOn: null,
    reportId: stated === null ? null : index,
    title: stated === null ? null : '报告',
    parts: null,
    checks: [],
    problems: [],
    plans: [],
    notes: [],
    cellOf: (id): Cell => {
      const quantity = stated?.[id];
      if (quantity === undefined) return emptyCell(stated ? 'not_mentioned' : 'report_missing');
      return { ...quantity, status: quantity.upper === 0 ? 'reported_zero' : 'reported' };
    },
  };
}

/** Seven years in which each township states what the next one stated the year before. */
const townshipYears = [2017, 2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) =>
  reports.map((_, index) => {
    const isSteady = index < 3;
    const turn = isSteady ? index : (index + year) % reports.length;
    return townshipYear(index, year, reports[turn] ?? null);
  }),
);

const indicators = ['mediation_success_rate', 'disputes_accepted', 'outreach_events'] as const;
const area = { code: '990101', name: '测试县', level: 'county', fictional: true } as const;

describe.each(indicators)(
  'answers about %s have exactly the fields of the contract',
  (indicator) => {
    const question = { indicator, area, year: 2023, townshipYears, events: [] };

    it.each(['all', 'kind'] as const)('among %s', (peers) => {
      const distribution = distributionOf({ ...question, peers });
      expect(distributionSchema.strict().parse(distribution)).toEqual(distribution);
      const change = changeOf({ ...question, peers, from: 2022, to: 2023 });
      expect(changeSchema.strict().parse(change)).toEqual(change);
      const comparability = comparabilityOf({ ...question, peers });
      expect(comparabilitySchema.strict().parse(comparability)).toEqual(comparability);
      const funnel = funnelOf({
        ...question,
        peers,
        ...(indicator === 'mediation_success_rate' ? {} : { denominator: 'villages_total' }),
      });
      expect(funnelSchema.strict().parse(funnel)).toEqual(funnel);
    });

    it.each(peerChoices)('beside %s', (among) => {
      const township = '990101101';
      const target = { value: 0.9, label_zh: '示例', label_en: 'sample' };
      const answer = peersAnswerOf({
        ...question,
        township,
        among,
        others: ['990101103'],
        target: among === 'target' ? target : undefined,
      });
      expect(peersSchema.strict().parse(answer)).toEqual(answer);
    });

    it('together', () => {
      const aggregate = aggregateOf(question);
      expect(aggregateSchema.strict().parse(aggregate)).toEqual(aggregate);
    });
  },
);
