import type { ReportSummary } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { daysLate } from './days-late.ts';
import { filterReports } from './filter-reports.ts';
import { printSorting, readSorting, sortReports } from './sort-reports.ts';

const report = (
  id: number,
  name: string,
  year: number,
  more: Partial<ReportSummary> = {},
): ReportSummary => ({
  id,
  township: { code: `99010110${id % 3}`, name, kind: '镇', county: '示例区', fictional: true },
  year,
  title: `${name}${year}年法治政府建设情况报告`,
  genre: 'rule_of_law',
  nature: 'sample',
  published_on: `${year + 1}-03-1${id}`,
  file_name: 'a.html',
  imported_at: '2024-06-01T08:00:00.000Z',
  observations: 20 + id,
  checks: 0,
  superseded: false,
  ...more,
});

const reports = [
  report(1, '青石镇', 2022),
  report(2, '云溪乡', 2023, { published_on: null }),
  report(3, '示例镇', 2023),
];
const ids = (list: readonly ReportSummary[]) => list.map(({ id }) => id);

test('newest year first, then the order of codes', () => {
  expect(ids(sortReports(reports, readSorting(undefined)))).toEqual([3, 2, 1]);
});

test('a report without a date stands last whichever way dates are sorted', () => {
  expect(ids(sortReports(reports, readSorting('published')))).toEqual([1, 3, 2]);
  expect(ids(sortReports(reports, readSorting('-published')))).toEqual([3, 1, 2]);
});

test('what cannot be read is the default, and the default is not written', () => {
  expect(printSorting(readSorting('nonsense'))).toBeUndefined();
  expect(printSorting(readSorting('-figures'))).toBe('-figures');
  expect(printSorting(readSorting('year'))).toBe('year');
});

test('filters name a township, years and a part of title or name', () => {
  expect(ids(filterReports(reports, { years: [2023] }))).toEqual([2, 3]);
  expect(ids(filterReports(reports, { township: '990101102' }))).toEqual([2]);
  expect(ids(filterReports(reports, { q: ' 青石 ' }))).toEqual([1]);
  expect(ids(filterReports(reports, { q: '2023年' }))).toEqual([2, 3]);
});

test.each([
  ['2024-03-31', 0],
  ['2024-04-01', 1],
  ['2024-05-12', 42],
  [null, null],
] as const)('a report of 2023 published on %s is %s days late', (date, days) => {
  expect(daysLate(date, 2023, '04-01')).toBe(days);
});
