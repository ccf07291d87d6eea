import type { ReportingArea } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { areaToBeginWith, yearToBeginWith } from './default-scope.ts';

const area = (code: string, reports: number): ReportingArea => ({
  code,
  name: code,
  level: 'county',
  fictional: false,
  townships: 20,
  reports,
  years: [2023],
});

test('the area with the most reports comes first; codes decide a tie', () => {
  expect(areaToBeginWith([area('520203', 3), area('990101', 80), area('110101', 80)])?.code).toBe(
    '110101',
  );
  expect(areaToBeginWith([])).toBeUndefined();
});

test('the latest year with almost all reports comes first; one that has only begun does not', () => {
  const counts = new Map([
    [2021, 20],
    [2022, 20],
    [2023, 18],
    [2024, 3],
  ]);
  expect(yearToBeginWith(counts)).toBe(2023);
  expect(yearToBeginWith(new Map())).toBeNull();
});
