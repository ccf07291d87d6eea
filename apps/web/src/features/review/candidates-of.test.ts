import type { ReviewItem } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import { fixtureItem } from '../../testing/fixture-item.ts';
import { fixtureReport } from '../../testing/fixture-report.ts';
import { candidatesOf } from './candidates-of.ts';

const [other] = fixtureReport.readings.filter(({ id }) => id === 10);
const report = {
  ...fixtureReport,
  readings: [
    ...fixtureReport.readings,
    { ...(other ?? expect.fail()), id: 20, indicator: 'disputes_accepted', headline: false },
  ],
};
const kinds = (item: ReviewItem, of = report) =>
  candidatesOf(item, of).map(({ kind, cell, reading }) => [kind, cell.lower, reading?.id ?? null]);

test('what the cell is stands first, other readings follow in the order of the text', () => {
  expect(kinds(fixtureItem())).toEqual([
    ['current', 318, 11],
    ['reading', 400, 20],
  ]);
});

test('a cell that a person filled keeps what was read beside it', () => {
  const typed = fixtureItem({ reading_id: null });
  expect(kinds(typed)).toEqual([
    ['current', 318, null],
    ['reading', 400, 20],
    ['reading', 318, 11],
  ]);
});

test('where a second reader points is a candidate with its words', () => {
  const evidence = { report_id: 12, start: 1, end: 3, text: '25' };
  const pointed = {
    value: 25,
    lower: 25,
    upper: 25,
    qualifier: 'exact',
    status: 'reported',
  } as const;
  const item = fixtureItem({ pointed: [{ ...pointed, printed: '25', evidence }] });
  expect(candidatesOf(item, report)[2]).toMatchObject({ kind: 'pointed', evidence, reading: null });
});

test('without a cell and without a report nothing is to be chosen but silence', () => {
  const item = fixtureItem({ cell: null, reading_id: null });
  expect(candidatesOf(item, undefined)).toMatchObject([
    { kind: 'current', cell: { status: 'not_mentioned', lower: null }, evidence: null },
  ]);
});
