import { indicatorById } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { sampleCells } from '../../testing/sample-cells.ts';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { nameWidth } from './heat-column.ts';

const matrix = sampleMatrix(
  [indicatorById('disputes_accepted')],
  [[{ ...sampleCells.zero, judgement: 'not_judged', shade: null }]],
);

const named = (name: string) => ({
  ...matrix,
  rows: matrix.rows.map((row) => ({ ...row, township: { ...row.township, name } })),
});

test('the names of ethnic townships have room, short names take no more than they need', () => {
  expect(nameWidth(named('甲镇'))).toBe(6.2);
  expect(nameWidth(named('梭戛苗族彝族回族乡'))).toBeGreaterThan(9 * 0.93);
  expect(nameWidth(named('一个名字长得不像话的民族乡'))).toBe(9.2);
});
