import { indicatorById } from '@xiangjian/indicators';
import { expect, test } from 'vitest';
import { sampleMatrix } from '../../testing/sample-matrix.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import { heatColumns } from './heat-column.ts';

const bare = sampleMatrix(
  [indicatorById('mediation_success_rate'), indicatorById('disputes_accepted')],
  [],
);
const withBenchmarks = (...benchmarks: (typeof bare)['indicators'][number]['benchmarks']) => ({
  ...bare,
  indicators: bare.indicators.map((one, at) => (at === 0 ? { ...one, benchmarks } : one)),
});
const rowsOf = (matrix: typeof bare, language: 'zh' | 'en') =>
  benchmarkRows(matrix, heatColumns(matrix, language), language);

test('a row for each group of peers, empty where nothing is judged', () => {
  const matrix = withBenchmarks(
    { group: '镇 · 成功/受理', lower: 0.96, upper: 0.96, n: 7 },
    { group: '镇 · 报告自述', lower: 0.9, upper: 0.9, n: 5 },
    { group: '乡 · 成功/受理', lower: 0.9, upper: 0.95, n: 6 },
  );
  expect(rowsOf(matrix, 'zh')).toEqual([
    { who: '镇', rates: [{ text: '96', n: 7 }, null] },
    { who: '乡', rates: [{ text: '90–95', n: 6 }, null] },
  ]);
  expect(rowsOf(matrix, 'en').map(({ who }) => who)).toEqual(['town', 'township']);
});

test('no row where nothing is judged at all', () => {
  expect(rowsOf(bare, 'zh')).toEqual([]);
});
