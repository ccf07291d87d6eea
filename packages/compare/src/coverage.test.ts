import { exactQuantity } from '@xiangjian/indicators';
import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { area, townshipYear } from './testing/compared-years.ts';

const townshipYears = [
  ...[3, 0, 15, 20, 35].map((penalties, index) =>
    townshipYear(index + 1, {
      penalty_cases: exactQuantity(penalties, penalties === 0 ? 'zero' : 'exact'),
    }),
  ),
  townshipYear(6, {}),
  townshipYear(7, null),
  townshipYear(1, {}, { year: 2022 }),
];

it('counts zero, silence and missing reports apart', () => {
  const coverage = coverageOf({ indicator: 'penalty_cases', area, year: 2023, townshipYears });
  expect(coverage.years).toEqual([
    {
      year: 2022,
      townships: 1,
      reported: 0,
      reported_zero: 0,
      without_number: 0,
      not_mentioned: 1,
      report_missing: 0,
      not_kept: 0,
    },
    {
      year: 2023,
      townships: 7,
      reported: 4,
      reported_zero: 1,
      without_number: 0,
      not_mentioned: 1,
      report_missing: 1,
      not_kept: 0,
    },
  ]);
  expect(coverage.quartiles).toEqual({ n: 5, q1: 3, median: 15, q3: 20 });
  const codes = coverage.values.map(({ township }) => township.code);
  expect(codes).toEqual(codes.toSorted());
});

it('has no quartiles below five values', () => {
  const coverage = coverageOf({ indicator: 'penalty_cases', area, year: 2022, townshipYears });
  expect(coverage.quartiles).toBeNull();
});
