import type { MatrixCell } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { type MatrixRow, nextSorting, readSorting, sortRows } from './sort-rows.ts';

function row(name: string, value: number | null): MatrixRow {
  const cell: MatrixCell = {
    value,
    lower: value,
    upper: value,
    qualifier: value === null ? null : value === 0 ? 'zero' : 'exact',
    status: value === null ? 'not_mentioned' : value === 0 ? 'reported_zero' : 'reported',
    basis: null,
    judgement: 'not_judged',
    shade: null,
  };
  return {
    township: { code: '990101101', name, kind: '镇', county: '示例区', fictional: true },
    report_id: null,
    cells: [cell],
  };
}

const rows = [row('甲镇', null), row('乙镇', 0), row('丙镇', 12), row('丁镇', 3)];
const names = (sort: string) =>
  sortRows(rows, readSorting(sort), ['disputes_accepted']).map(({ township }) => township.name);

it('keeps silence last both ways, and zero is the smallest number', () => {
  expect(names('-disputes_accepted')).toEqual(['丙镇', '丁镇', '乙镇', '甲镇']);
  expect(names('disputes_accepted')).toEqual(['乙镇', '丁镇', '丙镇', '甲镇']);
});

it('a click goes round: falling, rising, as it came', () => {
  expect(nextSorting(null, 'a')).toBe('-a');
  expect(nextSorting(readSorting('-a'), 'a')).toBe('a');
  expect(nextSorting(readSorting('a'), 'a')).toBeUndefined();
  expect(nextSorting(readSorting('b'), 'a')).toBe('-a');
});
