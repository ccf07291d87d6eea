import {
  atLeast,
  exactQuantity,
  type IndicatorId,
  indicatorById,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedMedian, boundedQuartiles } from './bounded-quartiles.ts';
import { coverageOf } from './coverage.ts';
import { answersOf } from './peer-cell.ts';
import { plainValues } from './plain-values.ts';
import { rankTownships } from './rank-townships.ts';
import { median } from './statistics/quantiles.ts';
import { area, type Stated, townshipYear } from './testing/compared-years.ts';
import { trendOf } from './trend.ts';

const eventsEntry = indicatorById('outreach_events');
const yearsOf = (stated: readonly Stated[]) =>
  stated.map((one, index) => townshipYear(index + 1, one));
const events = (counts: readonly Quantity[]) =>
  yearsOf(counts.map((count) => ({ outreach_events: count })));
const cellsOf = (counts: readonly Quantity[]) => answersOf('outreach_events', events(counts), 2023);

/** Small exact numbers beside large ones with 余: leaving the latter out makes the middle of the district too small. */
const mixed = [
  ...[10, 20, 30, 40, 50].map((n) => exactQuantity(n)),
  ...[400, 500, 600, 700].map(moreThanStated),
];

describe('the middle of values of which some are qualified', () => {
  it('counts the qualified ones where the plain median leaves them out', () => {
    const cells = cellsOf(mixed);
    expect(median(plainValues(eventsEntry, cells))).toBe(30);
    expect(boundedMedian(eventsEntry, cells)).toEqual({ n: 9, lower: 50, upper: 50 });
    expect(boundedQuartiles(eventsEntry, cells)).toEqual({
      n: 9,
      q1: { lower: 30, upper: 30 },
      median: { lower: 50, upper: 50 },
      q3: { lower: 500, upper: 599 },
    });
  });

  it('is a stretch and never its midpoint, open where the wording is', () => {
    expect(
      boundedMedian(eventsEntry, cellsOf(Array.from({ length: 5 }, () => moreThanStated(400)))),
    ).toEqual({ n: 5, lower: 400, upper: 499 });
    expect(
      boundedMedian(eventsEntry, cellsOf(Array.from({ length: 5 }, () => atLeast(60)))),
    ).toEqual({ n: 5, lower: 60, upper: null });
  });

  it('needs five values, takes no other basis and no impossible share', () => {
    expect(boundedMedian(eventsEntry, cellsOf(mixed.slice(0, 4)))).toBeNull();
    const rate: IndicatorId = 'mediation_success_rate';
    const settled = (resolved: number, accepted: Quantity): Stated => ({
      disputes_resolved: exactQuantity(resolved),
      disputes_accepted: accepted,
    });
    const townshipYears = yearsOf([
      ...[90, 92, 94, 96].map((n) => settled(n, exactQuantity(100))),
      settled(390, moreThanStated(400)),
      settled(20, exactQuantity(10)),
      { mediation_success_rate_stated: exactQuantity(12) },
    ]);
    const found = boundedMedian(indicatorById(rate), answersOf(rate, townshipYears, 2023));
    expect(found?.n).toBe(5);
    expect(found?.lower).toBeGreaterThanOrEqual(0.92);
    expect(found?.upper).toBeLessThanOrEqual(0.975);
  });

  it('holds the plain median where nothing is qualified', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 5, maxLength: 40 }), (counts) => {
        const found = boundedMedian(eventsEntry, cellsOf(counts.map((n) => exactQuantity(n))));
        const plain = median(counts) ?? Number.NaN;
        expect(found?.lower).toBeLessThanOrEqual(plain);
        expect(found?.upper).toBeGreaterThanOrEqual(plain);
      }),
      { seed: 4501, numRuns: 200 },
    );
  });
});

it('stands beside the plain median in rankings, trends and coverage', () => {
  const townshipYears = events(mixed);
  const question = { indicator: 'outreach_events', area, year: 2023, townshipYears } as const;
  const expected = { n: 9, lower: 50, upper: 50 };
  expect(rankTownships({ ...question, peers: 'all' })).toMatchObject({
    median: { value: 30, n: 5 },
    bounded_median: expected,
  });
  expect(coverageOf(question)).toMatchObject({
    quartiles: { median: 30, n: 5 },
    bounded: { n: 9, median: { lower: 50, upper: 50 } },
  });
  const trend = trendOf({ ...question, years: [2023], townships: [], events: [] });
  expect(trend.median).toEqual([{ year: 2023, value: 30, n: 5, bounded: expected }]);
});
