import {
  about,
  atLeast,
  exactQuantity,
  type IndicatorId,
  moreThanStated,
} from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf } from './aggregate.ts';
import { changeOf } from './change/change.ts';
import { comparabilityOf } from './comparability/comparability.ts';
import type { ComparedYear } from './compared-year.ts';
import { distributionOf } from './distribution/distribution.ts';
import { funnelOf } from './funnel/funnel.ts';
import { peersAnswerOf } from './peers/peers.ts';
import { area, type Stated, township, townshipYear } from './testing/compared-years.ts';

const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(exactQuantity(0, 'zero')) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 300 }).map((value) => exactQuantity(value)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 30 }).map((tens) => moreThanStated(tens * 10)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((tens) => about(tens * 10)) },
  { weight: 1, arbitrary: fc.constant(atLeast(50)) },
);

const report: fc.Arbitrary<Stated> = fc
  .record({
    disputes_accepted: fc.option(count, { freq: 15, nil: undefined }),
    disputes_resolved: fc.option(count, { freq: 15, nil: undefined }),
    mediation_success_rate_stated: fc.option(
      fc.integer({ min: 0, max: 100 }).map((value) => exactQuantity(value)),
      { nil: undefined },
    ),
    outreach_events: fc.option(count, { freq: 15, nil: undefined }),
    villages_total: fc.option(
      fc.integer({ min: 1, max: 60 }).map((value) => exactQuantity(value)),
      { freq: 15, nil: undefined },
    ),
    communities: fc.option(
      fc.integer({ min: 0, max: 9 }).map((value) => exactQuantity(value)),
      { nil: undefined },
    ),
  })
  .map((stated) =>
    Object.fromEntries(Object.entries(stated).filter(([, quantity]) => quantity !== undefined)),
  );

const twoYears = fc.tuple(fc.option(report, { freq: 15 }), fc.option(report, { freq: 15 }));

/** One to ten townships in two years, with every sort of gap; the first one stands in both. */
const county = fc
  .oneof(
    { weight: 1, arbitrary: fc.array(twoYears, { minLength: 1, maxLength: 4 }) },
    { weight: 4, arbitrary: fc.array(twoYears, { minLength: 6, maxLength: 10 }) },
  )
  .map((townships) =>
    townships.flatMap(([before, after], index) => [
      townshipYear(index + 1, before, { year: 2022 }),
      townshipYear(index + 1, after, { year: 2023 }),
    ]),
  );

const indicator = fc.constantFrom<IndicatorId>(
  'mediation_success_rate',
  'disputes_accepted',
  'outreach_events',
  'law_savvy_per_village',
);
const peers = fc.constantFrom('all', 'kind');

const never = /NaN|null|undefined|Infinity|未开展|错误|\[object/;

interface Finding {
  readonly finding_zh: string;
  readonly finding_en: string;
}

/** Every answer of one county. */
function answersAbout(
  townshipYears: readonly ComparedYear[],
  id: IndicatorId,
  group: 'all' | 'kind',
) {
  const common = { indicator: id, area, year: 2023, peers: group, townshipYears, events: [] };
  const distribution = distributionOf(common);
  const change = changeOf({ ...common, from: 2022, to: 2023 });
  const aggregate = aggregateOf(common);
  const comparability = comparabilityOf(common);
  const target = { value: 0.95, label_zh: '示例', label_en: 'sample' };
  const among = (['all', 'kind', 'nearest', 'past', 'district', 'target'] as const).map((choice) =>
    peersAnswerOf({ ...common, target, township: township(1).code, among: choice }),
  );
  const funnels = [
    funnelOf({ ...common, indicator: 'mediation_success_rate' }),
    funnelOf({ ...common, indicator: 'disputes_accepted', denominator: 'villages_total' }),
  ];
  return { distribution, change, aggregate, comparability, among, funnels };
}

describe('every answer about every county', () => {
  it('says nothing broken, and does not depend on the order of the townships', () => {
    fc.assert(
      fc.property(county, indicator, peers, (townshipYears, id, group) => {
        const answers = answersAbout(townshipYears, id, group);
        const { distribution, change, aggregate, comparability, among, funnels } = answers;
        const findings: readonly Finding[] = [
          distribution,
          change,
          aggregate,
          comparability,
          ...among,
          ...funnels,
        ];
        for (const { finding_zh: zh, finding_en: en } of findings) {
          expect(`${zh}${en}`).not.toMatch(never);
          expect(zh).toMatch(/。$/);
          expect(zh).not.toMatch(/[,;:](?!\d)/);
        }
        expect(answersAbout(townshipYears.toReversed(), id, group)).toEqual(answers);
      }),
      { seed: 4301, numRuns: 60 },
    );
  });

  it('counts the same townships with a value, and never shows a place where it may not', () => {
    fc.assert(
      fc.property(county, indicator, (townshipYears, id) => {
        const { distribution, aggregate, comparability } = answersAbout(townshipYears, id, 'all');
        const valued = distribution.rows.filter(({ lower }) => lower !== null);
        expect(comparability.groups[0]).toMatchObject({
          n: distribution.rows.length,
          k: valued.length,
          grade: distribution.comparability.grade,
        });
        expect(aggregate.groups[0]?.k).toBeLessThanOrEqual(valued.length);
        for (const {
          group,
          rank,
          rank_low,
          rank_high,
          percentile,
          band,
          best3,
        } of distribution.rows) {
          const display = distribution.groups.find(({ label }) => label === group)?.display;
          if (display !== 'positions')
            expect([rank, percentile, best3]).toEqual([null, null, null]);
          if (display === 'listed' || display === undefined) expect(band).toBeNull();
          if (rank === null) continue;
          expect(rank_low).toBeLessThanOrEqual(rank);
          expect(rank_high).toBeGreaterThanOrEqual(rank);
        }
      }),
      { seed: 4302, numRuns: 60 },
    );
  });

  it('explains moves that add up, and compares nothing with silence', () => {
    fc.assert(
      fc.property(county, indicator, peers, (townshipYears, id, group) => {
        for (const row of answersAbout(townshipYears, id, group).change.rows) {
          const isSilent = row.before.lower === null || row.after.lower === null;
          expect(row.change === null).toBe(row.not_compared !== null);
          if (isSilent) expect(row.change).toBeNull();
          if (row.rank_move === null) continue;
          const { from, to, own, others, chance, definition } = row.rank_move;
          expect(own + others + chance + definition).toBe(from - to);
          expect(isSilent).toBe(false);
        }
      }),
      { seed: 4303, numRuns: 60 },
    );
  });
});
