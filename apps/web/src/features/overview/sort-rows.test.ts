import { indicatorById } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { sampleCells, unjudged } from '../../testing/sample-cells.ts';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { nextSorting, readSorting, sortRows } from './sort-rows.ts';

const id = 'disputes_accepted';
const matrix = sampleMatrix(
  [indicatorById(id)],
  [
    [unjudged(sampleCells.exact)],
    [unjudged(sampleCells.notMentioned)],
    [unjudged(sampleCells.zero)],
    [unjudged(sampleCells.moreThan)],
    [unjudged(sampleCells.reportMissing)],
  ],
);
const order = (text: string | undefined) =>
  sortRows(matrix, readSorting(text, matrix)).map(({ report_id }) => report_id);

test('zero is the least number; what is missing is last in both directions', () => {
  expect(order(`-${id}`)).toEqual([4, 1, 3, 2, 5]);
  expect(order(id)).toEqual([3, 1, 4, 2, 5]);
});

test('without sorting, and for a column that is not there, the order of codes stands', () => {
  expect(order(undefined)).toEqual([1, 2, 3, 4, 5]);
  expect(order('penalty_cases')).toEqual([1, 2, 3, 4, 5]);
});

test('clicks go downwards, upwards, back', () => {
  expect(nextSorting(null, id)).toBe(`-${id}`);
  expect(nextSorting({ indicator: id, downwards: true }, id)).toBe(id);
  expect(nextSorting({ indicator: id, downwards: false }, id)).toBeUndefined();
});
